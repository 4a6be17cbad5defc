package dev.wirewatch.annotation;

import dev.wirewatch.entities.Catalog;
import dev.wirewatch.text.Document;

/**
 * Finds the entities and claims of a document. Pure: the same document and catalog give the same annotation. Safe for use
 * by several threads.
 */
public interface Annotator {

    Annotation annotate(Document document, Catalog catalog);
}
