package dev.wirewatch.codec;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.StatedTime;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Any annotation of a text, with something in each field. */
final class Annotations {

    private final int length;

    /** @param length of the text, in UTF-16 code units that are a character each */
    Annotations(int length) {
        this.length = length;
    }

    Arbitrary<Annotation> any() {
        return entity().list().ofMaxSize(5).uniqueElements(Entity::id).flatMap(entities -> Combinators.combine(
                        words().optional(), spans(0), claim(entities).list().ofMaxSize(4))
                .as((language, skipped, claims) -> new Annotation(language, skipped, entities, claims)));
    }

    private Arbitrary<Entity> entity() {
        return Combinators.combine(words(), Arbitraries.of(EntityType.class), words(), spans(1), texts())
                .as(Entity::new);
    }

    private Arbitrary<Claim> claim(List<Entity> entities) {
        return Combinators.combine(
                        words(),
                        Arbitraries.of(ClaimKind.class),
                        speaker(entities),
                        cue(),
                        parts(),
                        some(entities),
                        Combinators.combine(
                                        Arbitraries.of(ClaimRule.class),
                                        Arbitraries.doubles().between(0, 1))
                                .as(Found::new),
                        Combinators.combine(
                                        amount().list().ofMaxSize(3),
                                        time().list().ofMaxSize(3))
                                .as(Figures::new))
                .as((id, kind, speaker, cue, content, about, found, figures) -> new Claim(
                        id,
                        kind,
                        speaker,
                        cue,
                        content,
                        about,
                        found.rule(),
                        found.confidence(),
                        figures.amounts(),
                        figures.times()));
    }

    private record Found(ClaimRule rule, double confidence) {}

    private record Figures(List<Amount> amounts, List<StatedTime> times) {}

    private Arbitrary<Speaker> speaker(List<Entity> entities) {
        return Combinators.combine(
                        spans(0),
                        letters().ofMaxLength(20),
                        words().optional(),
                        words().optional(),
                        Arbitraries.of(Resolution.class),
                        some(entities))
                .as(Speaker::new);
    }

    private Arbitrary<Cue> cue() {
        return Combinators.combine(spans(0), words(), Arbitraries.of(CueKind.class), factuality())
                .as(Cue::new);
    }

    private static Arbitrary<Factuality> factuality() {
        Arbitrary<Boolean> any = Arbitraries.of(true, false);
        return Combinators.combine(any, any, any, any, any)
                .as((negated, modal, hearsay, conditional, question) ->
                        new Factuality(negated, modal || hearsay || conditional, hearsay, conditional, question));
    }

    private Arbitrary<Amount> amount() {
        return Combinators.combine(
                        span(),
                        Arbitraries.of(Amount.Qualifier.class),
                        quantity().list().ofMinSize(1).ofMaxSize(3))
                .as(Amount::new);
    }

    private static Arbitrary<Quantity> quantity() {
        return Combinators.combine(
                        Arbitraries.of(Quantity.Kind.class),
                        Arbitraries.bigDecimals().ofScale(6),
                        Arbitraries.bigDecimals().ofScale(6),
                        words(),
                        words())
                .as(Quantity::new);
    }

    private Arbitrary<StatedTime> time() {
        return Combinators.combine(span(), words()).as(StatedTime::new);
    }

    private static Arbitrary<List<String>> some(List<Entity> entities) {
        List<String> ids = entities.stream().map(Entity::id).toList();
        return ids.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(ids).list().ofMaxSize(3);
    }

    private Arbitrary<List<Span>> spans(int least) {
        return span().list().ofMinSize(least).ofMaxSize(4);
    }

    /** In order and apart from each other, as the parts of a content are. */
    private Arbitrary<List<Span>> parts() {
        return Arbitraries.integers()
                .between(0, length)
                .set()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(edges -> {
                    List<Integer> sorted = edges.stream().sorted().toList();
                    return IntStream.range(0, sorted.size() / 2)
                            .mapToObj(i -> new Span(sorted.get(2 * i), sorted.get(2 * i + 1)))
                            .toList();
                });
    }

    private Arbitrary<Span> span() {
        return Arbitraries.integers().between(0, length - 1).flatMap(start -> Arbitraries.integers()
                .between(start + 1, length)
                .map(end -> new Span(start, end)));
    }

    static Arbitrary<List<String>> texts() {
        return words().list().ofMaxSize(3);
    }

    static Arbitrary<String> words() {
        return letters().ofMinLength(1).ofMaxLength(20);
    }

    /** Whole characters only: half of a pair of surrogates has no UTF-8. */
    private static StringArbitrary letters() {
        return Arbitraries.strings().withCharRange('a', 'z').withChars(" .“–’ßĆЖ東");
    }
}
