package dev.wirewatch.watch;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;
import dev.wirewatch.watch.query.ParsedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out why an article does not match: what it would have matched if less had been asked for. */
final class Explaining {

    private final Reading reading;

    Explaining(Reading reading) {
        this.reading = reading;
    }

    Explanation explain(Watch watch) {
        Optional<Match> met = met(watch.rule(), watch.filters().confidence(), reading);
        if (met.isEmpty()) {
            return new Explanation.NotMet(
                    watch.rule() instanceof Rule.Query query
                            ? ParsedQuery.parse(query.text()).misses(reading.queried())
                            : List.of(miss(watch)));
        }
        Match match = new Match(watch, met.get().reasons(), met.get().places());
        return FilterCheck.of(watch.filters())
                .objection(reading, () -> reading.queried())
                .<Explanation>map(objection -> new Explanation.TurnedDown(match, objection))
                .orElseGet(() -> new Explanation.Met(match));
    }

    private String miss(Watch watch) {
        if (watch.kind() == WatchKind.STATEMENTS) {
            return "It asks how statements turn out over several articles; one article alone tells nothing of that.";
        }
        if (watch.kind() == WatchKind.BURSTS) {
            return "It asks how many articles there are; one article alone tells nothing of that.";
        }
        Named named = watch.rule().named().orElseThrow();
        Rule mentions = new Rule.Mentions(named);
        if (!isMet(mentions, reading)) {
            return missedName(named);
        }
        if (watch.kind() == WatchKind.ENTITY) {
            throw new IllegalStateException("A rule is met and is not: " + watch);
        }
        if (!isMet(Rule.of(watch.kind(), named, Set.of()), reading)) {
            return watch.kind() == WatchKind.CLAIMS_BY
                    ? "It is named, but makes no claim."
                    : "It is named, but in no claim.";
        }
        return isMet(watch.rule(), reading)
                ? "No claim that would match is as certain as %s."
                        .formatted(watch.filters().confidence().orElseThrow())
                : "There are claims, but none with the acts %s that is made and not negated."
                        .formatted(watch.rule().acts().stream()
                                .map(act -> act.name().toLowerCase(Locale.ROOT))
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    private String missedName(Named named) {
        Rule anyCase =
                new Rule.Mentions(new Named(named.entityId(), named.names(), NameCase.ANY_CASE, named.country()));
        if (isMet(anyCase, reading)) {
            return "Its name is there, but written with other capitals.";
        }
        Annotation annotation = reading.annotation();
        if (isMet(
                anyCase,
                without(new Annotation(
                        annotation.language(), List.of(), annotation.entities(), annotation.claims())))) {
            return "Its name is only in what is no story, such as a caption or a teaser.";
        }
        if (isMet(anyCase, without(Annotation.empty()))) {
            return "Its name is only within a longer name that is somebody else's.";
        }
        return "Neither its id nor one of its names is in the article.";
    }

    private Reading without(Annotation less) {
        Document document = reading.document();
        return new Reading(document, less, reading.facts());
    }

    private static boolean isMet(Rule rule, Reading reading) {
        return met(rule, Optional.empty(), reading).isPresent();
    }

    private static Optional<Match> met(Rule rule, Optional<Double> confidence, Reading reading) {
        Filters filters = new Filters(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                confidence,
                false,
                false,
                Optional.empty());
        WatchIndex index = new WatchIndex();
        index.put(new Watch("explained", "", rule, filters, AlertPolicy.DEFAULT, Metadata.NONE));
        return index.match(reading).all().stream().findFirst();
    }
}
