package dev.wirewatch.codec;

import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.schemas.internal.SketchFigure;
import dev.wirewatch.schemas.internal.SketchLabel;
import dev.wirewatch.story.Change;
import dev.wirewatch.story.Figure;
import dev.wirewatch.story.Figures;
import dev.wirewatch.story.Label;
import dev.wirewatch.story.Shingles;
import dev.wirewatch.story.StoryEntry;
import dev.wirewatch.story.StorySketch;
import dev.wirewatch.story.Terms;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sketch of an article, and what a memory of stories knows of it, to Avro and back. */
public final class SketchCodec {

    private SketchCodec() {}

    public static dev.wirewatch.schemas.internal.StoryEntry encode(StoryEntry entry) {
        return new dev.wirewatch.schemas.internal.StoryEntry(
                encode(entry.sketch()),
                entry.story(),
                entry.source(),
                entry.copyOf().orElse(null));
    }

    public static StoryEntry decode(dev.wirewatch.schemas.internal.StoryEntry entry) {
        return new StoryEntry(
                decode(entry.getSketch()), entry.getStory(), entry.getSource(), Optional.ofNullable(entry.getCopyOf()));
    }

    public static dev.wirewatch.schemas.internal.StorySketch encode(StorySketch sketch) {
        Shingles shingles = sketch.shingles();
        Terms terms = sketch.terms();
        return new dev.wirewatch.schemas.internal.StorySketch(
                sketch.article(),
                sketch.time(),
                sketch.labels().stream().sorted().map(SketchCodec::encode).toList(),
                List.copyOf(sketch.credits()),
                shingles.level(),
                bytes(shingles.own()),
                bytes(shingles.quoted()),
                sketch.figures().list().stream()
                        .map(figure -> new SketchFigure(figure.value(), figure.context()))
                        .toList(),
                bytes(terms.hashes()),
                ByteBuffer.wrap(terms.counts()),
                terms.headline(),
                terms.lead());
    }

    /** The sketch, without those labels that only a later version knows. */
    public static StorySketch decode(dev.wirewatch.schemas.internal.StorySketch sketch) {
        List<Figure> figures = sketch.getFigures().stream()
                .map(figure -> new Figure(figure.getValue(), figure.getContext()))
                .toList();
        ByteBuffer counts = sketch.getTermCounts().duplicate();
        byte[] termCounts = new byte[counts.remaining()];
        counts.get(termCounts);
        return new StorySketch(
                sketch.getArticle(),
                sketch.getReceivedAt(),
                labels(sketch.getLabels()),
                Set.copyOf(sketch.getCredits()),
                new Shingles(sketch.getLevel(), hashes(sketch.getOwnShingles()), hashes(sketch.getQuotedShingles())),
                new Figures(figures),
                new Terms(hashes(sketch.getTerms()), termCounts, sketch.getHeadlineTerms(), sketch.getLeadTerms()));
    }

    public static List<FigureChange> encode(List<Change> changes) {
        return changes.stream()
                .map(change -> new FigureChange(change.from(), change.to()))
                .toList();
    }

    private static Set<Label> labels(List<SketchLabel> labels) {
        return labels.stream()
                .filter(label -> label != SketchLabel.UNKNOWN)
                .map(SketchCodec::decode)
                .collect(Collectors.toSet());
    }

    private static ByteBuffer bytes(int[] hashes) {
        ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes;
    }

    private static int[] hashes(ByteBuffer bytes) {
        IntBuffer ints = bytes.duplicate().asIntBuffer();
        int[] hashes = new int[ints.remaining()];
        ints.get(hashes);
        return hashes;
    }

    static SketchLabel encode(Label label) {
        return switch (label) {
            case FLASH -> SketchLabel.FLASH;
            case UPDATE -> SketchLabel.UPDATE;
            case CORRECTION -> SketchLabel.CORRECTION;
            case NOTE -> SketchLabel.NOTE;
            case REPORT -> SketchLabel.REPORT;
            case PASSING -> SketchLabel.PASSING;
        };
    }

    static Label decode(SketchLabel label) {
        return switch (label) {
            case FLASH -> Label.FLASH;
            case UPDATE -> Label.UPDATE;
            case CORRECTION -> Label.CORRECTION;
            case NOTE -> Label.NOTE;
            case REPORT -> Label.REPORT;
            case PASSING -> Label.PASSING;
            case UNKNOWN -> throw new UnknownSymbolException(label);
        };
    }
}
