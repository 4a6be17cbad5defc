package dev.wirewatch.bench.archive;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.bench.BenchArticles;
import dev.wirewatch.bench.stories.ArticleTexts;
import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.codec.ArticleRefs;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Snippet;
import dev.wirewatch.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The records of articles without end: of annotated texts, over and over, each time under a new id. */
final class ArchiveRecords {

    private static final int TEXTS = 1_000;
    private static final Instant FIRST = Instant.parse("2026-03-01T06:00:00Z");

    /**
     * @param text what its spans point into
     * @param enriched under an id of its own
     */
    record Template(String text, EnrichedArticle enriched) {}

    /** What one article gives. */
    record Of(EnrichedArticle article, List<EntityMentions> mentions, List<Claim> claims, Instant time) {
        int count() {
            return 1 + mentions.size() + claims.size();
        }
    }

    private final List<Template> templates;

    private ArchiveRecords(List<Template> templates) {
        this.templates = templates;
    }

    /** @param texts none for articles that are made up */
    static ArchiveRecords of(List<Document> texts) {
        NewsAnnotator annotator = new NewsAnnotator();
        List<Document> all =
                texts.isEmpty() ? made() : texts.stream().limit(TEXTS).toList();
        return new ArchiveRecords(
                all.stream().map(document -> template(document, annotator)).toList());
    }

    /** Names, claims, and as many words as news has. */
    private static List<Document> made() {
        BenchArticles articles = new BenchArticles(List.of());
        ArticleTexts words = ArticleTexts.of(List.of());
        return IntStream.range(0, TEXTS)
                .mapToObj(number -> {
                    Document story = ArticleCodec.document(articles.article(number));
                    return new Document(
                            story.id(),
                            story.text() + "\n\n" + words.article(number).text());
                })
                .toList();
    }

    private static Template template(Document text, NewsAnnotator annotator) {
        String headline = text.text().lines().findFirst().orElse("").strip();
        Article article = Article.newBuilder()
                .setId(text.id())
                .setSource("Bench")
                .setHeadline(headline)
                .setBody(text.text().strip().substring(headline.length()).strip())
                .build();
        Document document = ArticleCodec.document(article);
        Annotation annotation = annotator.annotate(document, Catalog.empty());
        RevisedArticle revised = new RevisedArticle(article, 1, RevisionKind.NEW, FIRST, "");
        List<Claim> claims = ArticleCodec.claims(annotation, 1, document.text());
        return new Template(
                document.text(), ArticleCodec.encode(revised, annotation, document.text(), claims, List.of()));
    }

    List<Template> templates() {
        return templates;
    }

    /** Some seconds after the one before. */
    Of article(int number) {
        Template template = templates.get(number % templates.size());
        EnrichedArticle enriched = template.enriched();
        Article article = Article.newBuilder(enriched.getArticle())
                .setId("bench-" + number)
                .build();
        EnrichedArticle own = new EnrichedArticle(
                article,
                1,
                enriched.getRevisionKind(),
                enriched.getReceivedAt(),
                enriched.getLanguage(),
                enriched.getSkipped(),
                enriched.getEntities(),
                enriched.getClaims(),
                List.of());
        ArticleRef reference = ArticleRefs.of(own);
        return new Of(
                own,
                own.getEntities().stream()
                        .map(entity -> new EntityMentions(entity, reference, snippet(template.text(), entity)))
                        .toList(),
                own.getClaims().stream()
                        .map(claim -> Claim.newBuilder(claim)
                                .setId(claim.getId() + '-' + number)
                                .setArticle(reference)
                                .build())
                        .toList(),
                FIRST.plusSeconds(6L * number));
    }

    private static String snippet(String text, dev.wirewatch.schemas.Entity entity) {
        dev.wirewatch.schemas.Span first = entity.getMentions().get(0).getSpan();
        return Snippet.around(text, new Span(first.getStart(), first.getEnd()));
    }
}
