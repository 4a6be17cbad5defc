package dev.wirewatch.topology.article;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.text.Document;
import dev.wirewatch.topology.step.Step;
import org.apache.kafka.streams.processor.api.Record;

/** Takes a revision up as it was published, to match it again. */
final class Replay extends Step<EnrichedArticle, ReconciledRevision> {

    private final Sketcher sketcher;

    Replay(Sketcher sketcher) {
        this.sketcher = sketcher;
    }

    @Override
    protected void handle(Record<String, EnrichedArticle> record) {
        EnrichedArticle enriched = ArticleCodec.known(record.value());
        Document document = ArticleCodec.document(enriched.getArticle());
        Annotation annotation = ArticleCodec.decode(enriched);
        forward(record.withValue(new ReconciledRevision(
                enriched,
                document,
                annotation,
                sketcher.sketch(document, annotation, enriched.getArticle().getSource(), enriched.getReceivedAt()))));
    }
}
