package dev.wirewatch.explain;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;

/** A form in which articles and what was found in them are printed, one after the other. Safe for several threads. */
public interface Rendering {

    /** Returns what comes before the first article. */
    default String head() {
        return "";
    }

    /** @param number of the article among those printed, from 1 */
    String article(int number, Document document, Annotation annotation);

    /** Returns what comes after the last article. */
    default String foot() {
        return "";
    }
}
