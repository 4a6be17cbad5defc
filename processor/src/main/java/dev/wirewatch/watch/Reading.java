package dev.wirewatch.watch;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.QueryDocument;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** An article as watches are matched against it: its text, what was found in it, and what is known of it. */
public final class Reading {

    private final Document document;
    private final Annotation annotation;
    private final ArticleFacts facts;
    /** By where they start; they are apart from each other. */
    private final NavigableMap<Integer, Span> skipped = new TreeMap<>();

    public Reading(Document document, Annotation annotation, ArticleFacts facts) {
        this.document = document;
        this.annotation = annotation;
        this.facts = facts;
        annotation.skipped().forEach(span -> skipped.put(span.start(), span));
    }

    /** As queries see it. */
    public QueryDocument queried() {
        return QueriedReading.document(this);
    }

    Document document() {
        return document;
    }

    String text() {
        return document.text();
    }

    Annotation annotation() {
        return annotation;
    }

    ArticleFacts facts() {
        return facts;
    }

    /** Where the headline ends. */
    int headlineEnd() {
        return Math.max(0, text().indexOf("\n\n"));
    }

    /** Whether the words are not story, such as those of a caption. */
    boolean isSkipped(Span words) {
        return Optional.ofNullable(skipped.lowerEntry(words.end()))
                .filter(last -> last.getValue().overlaps(words))
                .isPresent();
    }
}
