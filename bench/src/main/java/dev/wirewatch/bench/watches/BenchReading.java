package dev.wirewatch.bench.watches;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;
import dev.wirewatch.watch.ArticleFacts;
import dev.wirewatch.watch.Reading;

/** An article that was annotated before anything is measured. */
record BenchReading(Document document, Annotation annotation, ArticleFacts facts) {

    /** A new one each time, as each article is. */
    Reading reading() {
        return new Reading(document, annotation, facts);
    }
}
