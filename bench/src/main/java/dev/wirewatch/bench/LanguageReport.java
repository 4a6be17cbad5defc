package dev.wirewatch.bench;

import java.util.List;

/**
 * What {@link LanguageBench} found.
 *
 * @param tokens of all articles
 * @param differing tokens whose part of speech or label is not the one that CoreNLP gives
 */
public record LanguageReport(int articles, int tokens, List<Row> rows, HeapUse heap, Differing differing) {

    /**
     * The speed of some work on articles, ours and CoreNLP's.
     *
     * @param threads that did it together
     */
    public record Row(String work, int threads, Speed ours, Speed stock) {

        static Row of(String work, int threads, Stopwatch.Both speeds) {
            return new Row(work, threads, Speed.of(speeds.ours()), Speed.of(speeds.stock()));
        }

        public double times() {
            return ours.articles() / stock.articles();
        }
    }

    /** What one engine did in a second. */
    public record Speed(double tokens, double articles) {

        static Speed of(ThroughputProbe.Rate rate) {
            return new Speed(rate.units(), rate.pieces());
        }
    }

    /**
     * Megabytes of heap in use.
     *
     * @param loaded by our models as loaded
     * @param afterReading by our models and their caches when all articles have been read
     * @param stock by CoreNLP's models as loaded
     */
    public record HeapUse(double loaded, double afterReading, double stock) {}

    /** Numbers of tokens. */
    public record Differing(int tags, int names) {}
}
