package dev.wirewatch.topology.article;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.text.Document;

/** A revision with what was found in it. */
record AnnotatedRevision(RevisedArticle revised, Document document, Annotation annotation) {

    /** As JSON: a dead letter keeps it if the record as received is no longer available. */
    @Override
    public String toString() {
        return revised.toString();
    }
}
