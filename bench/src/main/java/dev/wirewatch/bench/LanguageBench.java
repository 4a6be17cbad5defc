package dev.wirewatch.bench;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.bench.LanguageReport.Differing;
import dev.wirewatch.bench.LanguageReport.HeapUse;
import dev.wirewatch.bench.LanguageReport.Row;
import dev.wirewatch.bench.LanguageReport.Speed;
import dev.wirewatch.english.names.crf.Crf;
import dev.wirewatch.english.text.TextReader;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.CatalogIndex;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Reads articles with our models and with CoreNLP's, and says how fast, how large, and whether they agree. */
public final class LanguageBench {

    private final Stopwatch stopwatch;
    private final Consumer<String> progress;
    private final TextReader reader = new TextReader();

    /**
     * A bench.
     *
     * @param time of each measurement, and of the warm-up before
     * @param progress gets what is being done, one line at a time
     */
    public LanguageBench(Duration time, Consumer<String> progress) {
        this.stopwatch = new Stopwatch(time);
        this.progress = progress;
    }

    /**
     * Measures with one thread and with several.
     *
     * @param threads the several; 1 when there can be but one
     * @param stockFolder where CoreNLP's models are
     * @throws IOException when they are not there
     */
    public LanguageReport run(List<Document> documents, int threads, Path stockFolder) throws IOException {
        List<ReadArticle> articles = documents.stream()
                .map(document -> ReadArticle.of(reader, document))
                .toList();
        progress.accept("Loading our models");
        double empty = Heap.used();
        OurModels ours = OurModels.load();
        double loaded = Heap.used();
        articles.forEach(article -> ModelTask.BOTH.run(ours, article));
        double full = Heap.used();
        progress.accept("Loading CoreNLP's models");
        StockModels stock = StockModels.load(stockFolder, Crf.THREE_CLASSES);
        HeapUse heap = new HeapUse(loaded - empty, full - empty, Heap.used() - full);

        List<Row> rows = new ArrayList<>();
        IntStream.of(1, threads).distinct().forEach(count -> {
            rows.addAll(models(articles, count, ours, stock));
            rows.add(wholeArticles(articles, count, stock));
        });
        progress.accept("Comparing");
        return new LanguageReport(
                articles.size(),
                articles.stream().mapToInt(ReadArticle::tokens).sum(),
                rows,
                heap,
                differing(articles, ours, stock));
    }

    private List<Row> models(List<ReadArticle> articles, int threads, LanguageModels ours, LanguageModels stock) {
        List<Row> rows = new ArrayList<>();
        for (ModelTask work : ModelTask.values()) {
            progress.accept("Measuring " + work.title() + ", threads: " + threads);
            rows.add(Row.of(
                    work.title(),
                    threads,
                    stopwatch.steady(
                            articles,
                            ReadArticle::tokens,
                            threads,
                            article -> work.run(ours, article),
                            article -> work.run(stock, article))));
        }
        if (threads == 1) {
            LanguageModels fresh = OurModels.load(); // whose caches are empty
            Speed once = Speed.of(
                    stopwatch.once(articles, ReadArticle::tokens, article -> ModelTask.BOTH.run(fresh, article)));
            rows.add(new Row(
                    "both, words unseen",
                    threads,
                    once,
                    rows.get(rows.size() - 1).stock()));
        }
        return rows;
    }

    /** From text to claims with ours; from text to parts of speech and names with CoreNLP. */
    private Row wholeArticles(List<ReadArticle> articles, int threads, LanguageModels stock) {
        progress.accept("Measuring whole articles, threads: " + threads);
        Annotator annotator = new NewsAnnotator();
        Catalog empty = CatalogIndex.of(List.of());
        return Row.of(
                "annotate",
                threads,
                stopwatch.steady(
                        articles,
                        ReadArticle::tokens,
                        threads,
                        article -> annotator.annotate(article.document(), empty),
                        article -> ModelTask.BOTH.run(stock, ReadArticle.of(reader, article.document()))));
    }

    private static Differing differing(List<ReadArticle> articles, LanguageModels ours, LanguageModels stock) {
        int tags = 0;
        int names = 0;
        for (ReadArticle article : articles) {
            for (Sentence sentence : article.sentences()) {
                tags += differing(ours.tags(sentence), stock.tags(sentence));
                names += differing(ours.names(sentence), stock.names(sentence));
            }
        }
        return new Differing(tags, names);
    }

    private static int differing(List<String> some, List<String> others) {
        return (int) IntStream.range(0, some.size())
                .filter(i -> !some.get(i).equals(others.get(i)))
                .count();
    }
}
