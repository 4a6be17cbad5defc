package dev.wirewatch.bench;

import dev.wirewatch.bench.IngestReport.Row;
import dev.wirewatch.bench.IngestReport.Speed;
import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Measures the readers of several formats, in one thread, against the parse of the same bytes that they build on. */
public final class IngestBench {

    private final Stopwatch stopwatch;
    private final Consumer<String> progress;

    /**
     * A bench.
     *
     * @param time of each measurement, and of its warm-up
     * @param progress is told what is measured, one line at a time
     */
    public IngestBench(Duration time, Consumer<String> progress) {
        this.stopwatch = new Stopwatch(time);
        this.progress = progress;
    }

    /** @throws IllegalStateException when not every item becomes an article: then the speed would mean nothing */
    public IngestReport run() {
        return new IngestReport(
                Arrays.stream(IngestWork.values()).map(this::measure).toList());
    }

    private Row measure(IngestWork work) {
        progress.accept("Measuring " + work.format().token());
        List<byte[]> documents = work.documents();
        documents.forEach(document -> expectAll(work, document));
        Stopwatch.Both speeds = stopwatch.steady(
                documents, document -> document.length, 1, document -> Formats.read(Input.of(document)), work::parse);
        return new Row(
                work.format().token(),
                work.items(),
                Speed.of(speeds.ours(), work.items()),
                work.library(),
                Speed.of(speeds.stock(), work.items()));
    }

    private static void expectAll(IngestWork work, byte[] document) {
        ParseResult news = Formats.read(Input.of(document));
        int articles = news.accepted().size();
        if (articles != work.items() || !news.format().equals(Optional.of(work.format()))) {
            throw new IllegalStateException("Of %d items of %s %d became articles; the first piece is %s"
                    .formatted(
                            work.items(),
                            work.format().token(),
                            articles,
                            news.pieces().stream().findFirst()));
        }
    }
}
