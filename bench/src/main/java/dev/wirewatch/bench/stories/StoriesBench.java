package dev.wirewatch.bench.stories;

import dev.wirewatch.bench.Heap;
import dev.wirewatch.bench.stories.StoriesReport.Row;
import dev.wirewatch.text.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Measures what an article costs that comes when the window is full, in one thread. */
final class StoriesBench {

    private static final Duration WINDOW = Duration.ofHours(72);
    private static final Instant FIRST = Instant.parse("2026-03-01T06:00:00Z");
    private static final int MEASURED = 1_000;

    private final ArticleTexts texts;
    private final Duration time;
    private final Consumer<String> progress;

    /**
     * @param time that assignments are measured for at most, and warmed up before
     * @param progress gets what is being done, one line at a time
     */
    StoriesBench(ArticleTexts texts, Duration time, Consumer<String> progress) {
        this.texts = texts;
        this.time = time;
        this.progress = progress;
    }

    /** @param sizes of the windows, in articles */
    StoriesReport run(List<Integer> sizes) {
        List<Row> rows = new ArrayList<>();
        for (int size : sizes) {
            rows.add(measure("Wirewatch", new Wirewatch(WINDOW, size), size));
            rows.add(measure("MinHash", new MinHash(), size));
            rows.add(measure("TF-IDF", new TfIdf(), size));
        }
        return new StoriesReport(rows);
    }

    private <S> Row measure(String name, StoryMethod<S> method, int size) {
        progress.accept(String.format(Locale.ROOT, "Measuring %s, articles: %,d", name, size));
        double empty = Heap.used();
        for (int number = 0; number < size; number++) {
            method.add(method.sketch(texts.article(number), timeOf(number, size)));
        }
        double full = Heap.used();
        next(method, size, size); // a warm-up
        Speeds speeds = next(method, size, size + MEASURED);
        return new Row(name, size, speeds.sketches(), speeds.assignments(), (full - empty) * 1e6 / size);
    }

    private record Speeds(double sketches, double assignments) {}

    /** What the articles from a number on cost. */
    private <S> Speeds next(StoryMethod<S> method, int size, int from) {
        List<Document> articles =
                IntStream.range(from, from + MEASURED).mapToObj(texts::article).toList();
        List<S> sketches = new ArrayList<>();
        long began = System.nanoTime();
        for (Document article : articles) {
            sketches.add(method.sketch(article, timeOf(from + sketches.size(), size)));
        }
        long sketched = System.nanoTime();
        int assigned = 0;
        while (assigned < MEASURED && System.nanoTime() - sketched < time.toNanos()) {
            method.assign(sketches.get(assigned));
            assigned++;
        }
        long end = System.nanoTime();
        return new Speeds(MEASURED * 1e9 / (sketched - began), assigned * 1e9 / (end - sketched));
    }

    /** A window is full when its hours are over. */
    private static Instant timeOf(int number, int size) {
        return FIRST.plus(WINDOW.multipliedBy(number).dividedBy(size));
    }
}
