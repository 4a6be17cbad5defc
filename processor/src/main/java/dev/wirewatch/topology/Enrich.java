package dev.wirewatch.topology;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.entities.Catalogue;
import dev.wirewatch.schemas.Change;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.text.Document;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;

/** Finds the entities and the claims of a revision. A killed article has none. */
record Enrich(Annotator annotator, Catalogue catalogue)
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
        var article = revised.getArticle();
        if (revised.getChange() == Change.KILL) {
            return new EnrichedArticle(
                    article.getId(),
                    revised.getRevision(),
                    revised.getChange(),
                    revised.getReceivedAt(),
                    article,
                    article.getLanguage(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        Document document = Document.of(article.getId(), article.getHeadline(), article.getBody());
        return new Annotated(revised, document.text(), annotator.annotate(document, catalogue)).toAvro();
    }
}
