package dev.wirewatch.topology.article;

import dev.wirewatch.story.Sketcher;
import dev.wirewatch.topology.step.Step;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.Record;

/** Makes the sketch of a revision, once for all that ask what it is to other articles. */
final class Sketch extends Step<AnnotatedRevision, SketchedRevision> {

    private final Sketcher sketcher;

    Sketch(Sketcher sketcher) {
        this.sketcher = sketcher;
    }

    @Override
    protected void handle(Record<String, AnnotatedRevision> record) {
        AnnotatedRevision revision = record.value();
        forward(record.withValue(new SketchedRevision(
                revision,
                sketcher.sketch(
                        revision.document(),
                        revision.annotation(),
                        revision.revised().getArticle().getSource(),
                        Instant.ofEpochMilli(record.timestamp())))));
    }
}
