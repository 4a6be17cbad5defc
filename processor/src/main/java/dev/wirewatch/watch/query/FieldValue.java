package dev.wirewatch.watch.query;

import dev.wirewatch.text.Span;

/**
 * What an article is or has, such as its source or the id of somebody whom it names.
 *
 * @param start where what it tells of stands in the article's text; start and end are 0 when it stands nowhere
 */
public record FieldValue(String text, int start, int end) {

    public static FieldValue of(String text) {
        return new FieldValue(text, 0, 0);
    }

    public static FieldValue at(Span place, String text) {
        return new FieldValue(text, place.start(), place.end());
    }
}
