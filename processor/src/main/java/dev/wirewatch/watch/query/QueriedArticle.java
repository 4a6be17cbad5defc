package dev.wirewatch.watch.query;

import dev.wirewatch.text.Span;
import java.util.List;

/** What queries may ask an article for, or another record that has some of an article's fields. */
public interface QueriedArticle {

    /** Headline and body. */
    String text();

    /** Where in the text the headline ends. */
    int headlineEnd();

    /** Whether words of the text do not count, as if they were not there. */
    boolean isSkipped(Span words);

    /** The stretches of the text that are claimed. */
    List<Span> contents();

    /** The values of a field that are no stretches of the text. */
    List<FieldValue> values(QueryField field);
}
