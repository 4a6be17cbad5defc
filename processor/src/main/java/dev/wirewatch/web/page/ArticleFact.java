package dev.wirewatch.web.page;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Place;
import dev.wirewatch.schemas.Subject;
import dev.wirewatch.wording.OneLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the publisher says of an article. */
public record ArticleFact(String name, String value) {

    static List<ArticleFact> of(Article article, Times times) {
        List<ArticleFact> facts = new ArrayList<>();
        add(facts, "By", String.join(", ", article.getBylines()));
        add(facts, "Published", time(article.getPublished(), times));
        add(facts, "Updated", time(article.getUpdated(), times));
        add(facts, "Embargoed until", time(article.getEmbargoedUntil(), times));
        add(facts, "Provider", article.getProvider());
        add(facts, "Urgency", Objects.toString(article.getUrgency(), ""));
        add(facts, "Version", Objects.toString(article.getVersion(), ""));
        add(facts, "Subjects", joined(article.getSubjects().stream().map(Subject::getName)));
        add(facts, "Places", joined(article.getPlaces().stream().map(Place::getName)));
        add(facts, "Keywords", String.join(", ", article.getKeywords()));
        add(facts, "Signals", String.join(", ", article.getSignals()));
        add(facts, "Note to editors", article.getEditorsNote());
        add(facts, "Usage", article.getUsageTerms());
        return facts;
    }

    private static void add(List<ArticleFact> facts, String name, String value) {
        Optional.ofNullable(value)
                .map(OneLine::of)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> facts.add(new ArticleFact(name, text)));
    }

    private static String time(Instant time, Times times) {
        return time == null ? "" : times.full(time);
    }

    private static String joined(Stream<String> names) {
        return names.filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
    }
}
