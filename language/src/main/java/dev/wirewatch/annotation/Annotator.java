package dev.wirewatch.annotation;

import dev.wirewatch.entities.Catalog;
import dev.wirewatch.text.Document;

/**
 * Reads a document: the one way into the language part, for the topology and for {@code annotate} alike. Pure: the
 * same document and catalog give the same annotation. Safe for use by several threads.
 */
public interface Annotator {

    Annotation annotate(Document document, Catalog catalog);
}
