package dev.wirewatch.topology.article;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.text.Document;
import dev.wirewatch.topology.deadletter.RejectedArticleException;
import dev.wirewatch.topology.step.Step;
import org.apache.kafka.streams.processor.api.Record;

/** Finds the entities and the claims of a revision. A killed article has none. */
final class Enrich extends Step<RevisedArticle, AnnotatedRevision> {

    private final Annotator annotator;
    private final Catalog catalog;

    Enrich(Annotator annotator, Catalog catalog) {
        this.annotator = annotator;
        this.catalog = catalog;
    }

    @Override
    protected void handle(Record<String, RevisedArticle> record) {
        forward(record.withValue(enrich(record.value())));
    }

    private AnnotatedRevision enrich(RevisedArticle revised) {
        Document document = ArticleCodec.document(revised.getArticle());
        Annotation annotation =
                switch (revised.getRevisionKind()) {
                    case NEW, CORRECTION -> annotate(document);
                    case KILL -> Annotation.empty();
                    case UNKNOWN ->
                        throw new RejectedArticleException("Only a later version knows this kind of revision.");
                };
        return new AnnotatedRevision(revised, document, annotation);
    }

    /** Kafka Streams handles exceptions only: with an error its thread would stop at this article again and again. */
    private Annotation annotate(Document document) {
        try {
            return annotator.annotate(document, catalog);
        } catch (StackOverflowError e) {
            throw new RejectedArticleException("The text is built in a way that overflows the stack of its reader.");
        }
    }
}
