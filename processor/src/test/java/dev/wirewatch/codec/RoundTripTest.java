package dev.wirewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.entities.CatalogEntry;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.CatalogEntity;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.watch.Watch;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is encoded, written, read and decoded again is what it was. */
class RoundTripTest {

    private static final String HEADLINE = "Zwölf Boote – 船 – lie in the harbor";
    private static final String BODY = "“It is full,” Anna Lindqvist said.\n\nPeter Hollis, 41, said nothing.";
    private static final Instant TIME = Instant.parse("2026-03-02T09:00:00.123Z");

    @Provide
    Arbitrary<Annotation> annotations() {
        return new Annotations((HEADLINE + "\n\n" + BODY).length()).any();
    }

    @Provide
    Arbitrary<Watch> watches() {
        return Watches.any();
    }

    @Provide
    Arbitrary<CatalogEntry> entries() {
        return Combinators.combine(
                        Annotations.words(),
                        Arbitraries.of(EntityType.class),
                        Annotations.words(),
                        Annotations.texts(),
                        Annotations.words(),
                        Annotations.texts())
                .as(CatalogEntry::new);
    }

    @Property(tries = 300)
    void anAnnotation(@ForAll("annotations") Annotation annotation) throws IOException {
        EnrichedArticle enriched = encode(annotation);
        EnrichedArticle read =
                EnrichedArticle.getDecoder().decode(EnrichedArticle.getEncoder().encode(enriched));

        assertThat(read).isEqualTo(enriched);
        assertThat(ArticleCodec.decode(read)).isEqualTo(annotation);
    }

    @Property(tries = 300)
    void aWatch(@ForAll("watches") Watch watch) {
        assertThat(WatchCodec.decode(watch.id(), WatchCodec.encode(watch, TIME)))
                .isEqualTo(watch);
    }

    @Property(tries = 300)
    void anEntryOfTheCatalog(@ForAll("entries") CatalogEntry entry) {
        assertThat(EntityCodec.decode(entry.id(), EntityCodec.encode(entry))).isEqualTo(entry);
    }

    /** As a program reads what a later version has written with a symbol of its own. */
    @Property(tries = 100)
    void whatOnlyALaterVersionKnowsIsLeftOutAndTheRestStays(@ForAll("annotations") Annotation annotation) {
        EnrichedArticle known = encode(annotation);
        Entity laterEntity = new Entity("e", dev.wirewatch.schemas.EntityType.UNKNOWN, "E", List.of(), List.of());
        EnrichedArticle enriched = EnrichedArticle.newBuilder(known)
                .setEntities(with(laterEntity, known.getEntities()))
                .setClaims(with(laterClaim(), known.getClaims()))
                .build();

        assertThat(ArticleCodec.decode(enriched)).isEqualTo(annotation);
    }

    @Test
    void aSingleRecordThatOnlyALaterVersionKnowsIsAnError() {
        var watch = dev.wirewatch.schemas.Watch.newBuilder()
                .setId("w")
                .setLabel("W")
                .setKind(dev.wirewatch.schemas.WatchKind.UNKNOWN)
                .setEntityId("e")
                .setGrain(WatchGrain.STORY)
                .setCreatedAt(TIME)
                .build();
        var entity = new CatalogEntity("e", dev.wirewatch.schemas.EntityType.UNKNOWN, "E", List.of(), "", List.of());

        assertThatThrownBy(() -> WatchCodec.decode("w", watch))
                .isInstanceOf(UnknownSymbolException.class)
                .hasMessage("Only a later version of Wirewatch knows the record's WatchKind.");
        assertThatThrownBy(() -> EntityCodec.decode("e", entity)).isInstanceOf(UnknownSymbolException.class);
    }

    private static EnrichedArticle encode(Annotation annotation) {
        RevisedArticle revised = revised();
        String text = ArticleCodec.document(revised.getArticle()).text();
        List<Claim> claims = ArticleCodec.claims(annotation, revised.getRevision(), text);
        return ArticleCodec.encode(revised, annotation, text, claims, List.of());
    }

    static RevisedArticle revised() {
        Article article = Article.newBuilder()
                .setId("a")
                .setSource("Northwire")
                .setHeadline(HEADLINE)
                .setBody(BODY)
                .setStatus(ArticleStatus.USABLE)
                .setPublished(TIME)
                .build();
        return new RevisedArticle(article, 2, RevisionKind.CORRECTION, TIME, "");
    }

    /** A claim whose speech act was added later, far down in the record. */
    private static Claim laterClaim() {
        Annotation one = new Annotations(HEADLINE.length())
                .any()
                .filter(annotation -> !annotation.claims().isEmpty())
                .sample();
        Claim claim = encode(one).getClaims().get(0);
        return Claim.newBuilder(claim)
                .setCue(Cue.newBuilder(claim.getCue()).setAct(SpeechAct.UNKNOWN).build())
                .build();
    }

    private static <T> List<T> with(T first, List<T> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
