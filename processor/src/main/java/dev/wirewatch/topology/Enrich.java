package dev.wirewatch.topology;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.text.Document;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/** Finds the entities and the claims of a revision. A killed article has none. */
record Enrich(Annotator annotator, Catalog catalog)
        implements ProcessorSupplier<String, RevisedArticle, String, EnrichedArticle> {

    @Override
    public Processor<String, RevisedArticle, String, EnrichedArticle> get() {
        return new ContextualProcessor<>() {
            @Override
            public void process(Record<String, RevisedArticle> record) {
                context().forward(record.withValue(enrich(record.value())));
            }
        };
    }

    EnrichedArticle enrich(RevisedArticle revised) {
        Annotation annotation =
                switch (revised.getRevisionKind()) {
                    case NEW, CORRECTION -> annotate(ArticleCodec.document(revised.getArticle()));
                    case KILL -> Annotation.empty();
                    case UNKNOWN ->
                        throw new RejectedArticleException("Only a later version knows this kind of revision.");
                };
        return ArticleCodec.encode(revised, annotation);
    }

    /** An error is no exception to Kafka Streams: it would stop the thread at this article again and again. */
    private Annotation annotate(Document document) {
        try {
            return annotator.annotate(document, catalog);
        } catch (StackOverflowError e) {
            throw new RejectedArticleException("The text is built in a way that overflows the stack of its reader.");
        }
    }
}
