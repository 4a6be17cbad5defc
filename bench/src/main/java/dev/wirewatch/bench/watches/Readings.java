package dev.wirewatch.bench.watches;

import dev.wirewatch.bench.BenchArticles;
import dev.wirewatch.bench.stories.ArticleTexts;
import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.text.Document;
import dev.wirewatch.watch.ArticleFacts;
import java.util.List;
import java.util.stream.IntStream;

/** The articles that watches are matched against. */
final class Readings {

    private static final int MADE = 200;

    private Readings() {}

    /** @param texts none for articles that are made up */
    static List<BenchReading> of(List<Document> texts) {
        NewsAnnotator annotator = new NewsAnnotator();
        return (texts.isEmpty() ? made() : texts)
                .stream()
                        .map(document -> new BenchReading(
                                document, annotator.annotate(document, Catalog.empty()), ArticleFacts.of("Bench Wire")))
                        .toList();
    }

    /** Names, claims, and as many words as news has. */
    private static List<Document> made() {
        BenchArticles articles = new BenchArticles(List.of());
        ArticleTexts words = ArticleTexts.of(List.of());
        return IntStream.range(0, MADE)
                .mapToObj(number -> {
                    Document story = ArticleCodec.document(articles.article(number));
                    return new Document(
                            story.id(),
                            story.text() + "\n\n" + words.article(number).text());
                })
                .toList();
    }
}
