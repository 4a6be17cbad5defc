package dev.wirewatch.formats.article;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.Place;
import dev.wirewatch.schemas.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds an article. Every format's reader fills one in with what it finds; a blank text counts as missing, so that
 * readers need not check. All texts are plain text, never markup.
 */
public final class ArticleBuilder {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final String DEFAULT_SOURCE = "local";

    private static final int MOST_URGENT = 1;
    private static final int LEAST_URGENT = 9;

    private final Set<String> bylines = new LinkedHashSet<>();
    private final Set<String> keywords = new LinkedHashSet<>();
    private final Set<String> signals = new LinkedHashSet<>();
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private final Set<Place> places = new LinkedHashSet<>();
    private final Article.Builder article =
            Article.newBuilder().setSource(DEFAULT_SOURCE).setHeadline("").setBody("");
    private Optional<String> scope = Optional.empty();

    /** The name of who publishes it, for people to read. */
    public ArticleBuilder source(String name) {
        present(line(name)).ifPresent(article::setSource);
        return this;
    }

    /** What identifies the source where its name may change, such as its site; the id is made from it. */
    public ArticleBuilder scope(String stable) {
        scope = present(stable.strip());
        return this;
    }

    public ArticleBuilder provider(String name) {
        present(line(name)).ifPresent(article::setProvider);
        return this;
    }

    public ArticleBuilder sourceId(String id) {
        present(id.strip()).ifPresent(article::setSourceId);
        return this;
    }

    public ArticleBuilder url(String url) {
        present(url.strip()).ifPresent(article::setUrl);
        return this;
    }

    public ArticleBuilder headline(String text) {
        present(line(text)).ifPresent(article::setHeadline);
        return this;
    }

    public ArticleBuilder subheadline(String text) {
        present(line(text)).ifPresent(article::setSubheadline);
        return this;
    }

    /** @param text paragraphs separated by blank lines */
    public ArticleBuilder summary(String text) {
        present(text.strip()).ifPresent(article::setSummary);
        return this;
    }

    /** @param text paragraphs separated by blank lines */
    public ArticleBuilder body(String text) {
        present(text.strip()).ifPresent(article::setBody);
        return this;
    }

    /** One more author, or one more line that names some. */
    public ArticleBuilder byline(String text) {
        present(line(text)).ifPresent(bylines::add);
        return this;
    }

    public ArticleBuilder dateline(String text) {
        present(line(text)).ifPresent(article::setDateline);
        return this;
    }

    public ArticleBuilder language(String tag) {
        present(tag.strip()).ifPresent(article::setLanguage);
        return this;
    }

    public ArticleBuilder published(Optional<Instant> time) {
        time.ifPresent(article::setPublished);
        return this;
    }

    public ArticleBuilder updated(Optional<Instant> time) {
        time.ifPresent(article::setUpdated);
        return this;
    }

    public ArticleBuilder embargoedUntil(Optional<Instant> time) {
        time.ifPresent(article::setEmbargoedUntil);
        return this;
    }

    public ArticleBuilder version(OptionalLong number) {
        number.ifPresent(article::setVersion);
        return this;
    }

    public ArticleBuilder status(ArticleStatus status) {
        article.setStatus(status);
        return this;
    }

    /** @param number from 1 to 9; any other is no urgency */
    public ArticleBuilder urgency(OptionalLong number) {
        number.ifPresent(urgency -> {
            if (urgency >= MOST_URGENT && urgency <= LEAST_URGENT) {
                article.setUrgency((int) urgency);
            }
        });
        return this;
    }

    /** One more subject; blank where a part of it is not known. */
    public ArticleBuilder subject(String scheme, String code, String name) {
        Subject subject = new Subject(orNull(scheme), orNull(code), orNull(name));
        if (subject.getCode() != null || subject.getName() != null) {
            subjects.add(subject);
        }
        return this;
    }

    /** One more place; blank where a part of it is not known. */
    public ArticleBuilder place(String scheme, String code, String name) {
        Place place = new Place(orNull(scheme), orNull(code), orNull(name));
        if (place.getCode() != null || place.getName() != null) {
            places.add(place);
        }
        return this;
    }

    public ArticleBuilder keyword(String word) {
        present(line(word)).ifPresent(keywords::add);
        return this;
    }

    public ArticleBuilder editorsNote(String text) {
        present(text.strip()).ifPresent(article::setEditorsNote);
        return this;
    }

    /** One more signal, in the publisher's code without its scheme, such as {@code correction}. */
    public ArticleBuilder signal(String code) {
        present(code.strip()).ifPresent(signals::add);
        return this;
    }

    public ArticleBuilder usageTerms(String text) {
        present(text.strip()).ifPresent(article::setUsageTerms);
        return this;
    }

    /** The article; its body is the summary where there is no other, since what is analyzed is headline and body. */
    public Article build() {
        article.setBylines(List.copyOf(bylines))
                .setKeywords(List.copyOf(keywords))
                .setSignals(List.copyOf(signals))
                .setSubjects(new ArrayList<>(subjects))
                .setPlaces(new ArrayList<>(places));
        if (article.getBody().isEmpty() && article.hasSummary()) {
            article.setBody(article.getSummary());
        }
        return article.setId(ArticleId.of(
                        scope.orElse(article.getSource()),
                        Optional.ofNullable(article.getSourceId()),
                        Optional.ofNullable(article.getUrl()),
                        article.getHeadline(),
                        article.getBody()))
                .build();
    }

    /** One line: white space of any kind is one space. */
    private static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isBlank());
    }

    private static String orNull(String text) {
        return present(line(text)).orElse(null);
    }
}
