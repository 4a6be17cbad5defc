package dev.wirewatch.topology.article;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.codec.AnnotationLimits;
import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.text.Document;
import dev.wirewatch.topology.deadletter.RejectedArticleException;
import dev.wirewatch.topology.step.Step;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the entities and the claims of a revision. A killed article has none. */
final class Enrich extends Step<RevisedArticle, AnnotatedRevision> {

    private static final Logger LOG = LoggerFactory.getLogger(Enrich.class);

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
                    case NEW, CORRECTION -> published(document);
                    case KILL -> Annotation.empty();
                    case UNKNOWN ->
                        throw new RejectedArticleException("Only a later version knows this kind of revision.");
                };
        return new AnnotatedRevision(revised, document, annotation);
    }

    private Annotation published(Document document) {
        Annotation found = annotator.annotate(document, catalog);
        Annotation published = AnnotationLimits.within(found, document.text());
        int entities = found.entities().size() - published.entities().size();
        int claims = found.claims().size() - published.claims().size();
        if (entities + claims > 0) {
            LOG.warn("event=findings-left-out article={} entities={} claims={}", document.id(), entities, claims);
        }
        return published;
    }
}
