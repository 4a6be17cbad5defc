package dev.wirewatch.codec;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.text.Document;
import dev.wirewatch.watch.ArticleFacts;
import dev.wirewatch.watch.CodedTerm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An article, and what was found in it, between Avro and the language module. */
public final class ArticleCodec {

    private ArticleCodec() {}

    public static Document document(Article article) {
        return Document.of(
                article.getId(), article.getHeadline(), article.getBody(), Optional.ofNullable(article.getPublished()));
    }

    /**
     * The revision with its annotation.
     *
     * @param text the document that the spans point into
     * @param claims those of the annotation, in the state that they have in this revision
     * @param retracted those of the previous revision that this one retracts
     */
    public static EnrichedArticle encode(
            RevisedArticle revised,
            Annotation annotation,
            String text,
            List<dev.wirewatch.schemas.Claim> claims,
            List<dev.wirewatch.schemas.Claim> retracted) {
        Article article = revised.getArticle();
        return new EnrichedArticle(
                article,
                revised.getRevision(),
                revised.getRevisionKind(),
                revised.getReceivedAt(),
                annotation.language().orElse(article.getLanguage()),
                Spans.encode(annotation.skipped()),
                entities(annotation, text),
                claims,
                retracted);
    }

    /** The revision without those entities and claims that only a later version can read. */
    public static EnrichedArticle known(EnrichedArticle enriched) {
        return EnrichedArticle.newBuilder(enriched)
                .setEntities(known(enriched.getEntities()))
                .setClaims(known(enriched.getClaims()))
                .build();
    }

    /** The annotation of a revision, without those entities and claims that only a later version can read. */
    public static Annotation decode(EnrichedArticle enriched) {
        return new Annotation(
                Optional.ofNullable(enriched.getLanguage()),
                Spans.decode(enriched.getSkipped()),
                known(enriched.getEntities()).stream().map(EntityCodec::decode).toList(),
                known(enriched.getClaims()).stream().map(ClaimCodec::decode).toList());
    }

    /** What is known of a revision besides its text and its annotation. */
    public static ArticleFacts facts(EnrichedArticle enriched) {
        Article article = enriched.getArticle();
        return new ArticleFacts(
                article.getSource(),
                Optional.ofNullable(enriched.getLanguage()),
                article.getSubjects().stream()
                        .map(subject -> coded(subject.getCode(), subject.getName()))
                        .toList(),
                article.getKeywords(),
                article.getPlaces().stream()
                        .map(place -> coded(place.getCode(), place.getName()))
                        .toList(),
                Optional.ofNullable(article.getUrgency()),
                article.getEmbargoedUntil() != null,
                enriched.getRevisionKind() == RevisionKind.CORRECTION);
    }

    /** @param code null when there is none, and so is the name */
    private static CodedTerm coded(String code, String name) {
        return new CodedTerm(Objects.toString(code, ""), Objects.toString(name, ""));
    }

    static List<dev.wirewatch.schemas.Entity> entities(Annotation annotation, String text) {
        return annotation.entities().stream()
                .map(entity -> EntityCodec.encode(entity, text))
                .toList();
    }

    /** The claims of an annotation, each as first asserted by this revision. */
    public static List<dev.wirewatch.schemas.Claim> claims(Annotation annotation, int revision, String text) {
        Map<String, Entity> entities =
                annotation.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return annotation.claims().stream()
                .map((Claim claim) -> ClaimCodec.encode(claim, revision, text, entities))
                .toList();
    }

    private static <A> List<A> known(List<A> values) {
        return values.stream().filter(value -> !UnknownSymbols.areIn(value)).toList();
    }
}
