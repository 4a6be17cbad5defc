package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FiltersTest {

    private static final Sample SAMPLE = new Sample("Orla port shut\n\nMeridian ships wait, said Ana Ruiz.");

    static Stream<Arguments> filters() {
        return Stream.of(
                passes(Filters.NONE),
                passes(sources(List.of("Coastwire", "NORTHWIRE"), List.of())),
                fails(sources(List.of("Coastwire"), List.of()), "Its source is Northwire, which is none of Coastwire."),
                fails(sources(List.of(), List.of("northwire")), "Its source is Northwire, which is left out."),
                passes(languages("pt")),
                passes(languages("en", "PT-br")),
                fails(languages("p", "en"), "Its language is pt-BR, not p, en."),
                passes(subjects("20000385")),
                passes(subjects("04000000")),
                fails(subjects("01000000"), "None of its subjects is 01000000, or lies below."),
                passes(urgency(3)),
                fails(urgency(2), "Its urgency is 3, and 2 or more urgent is asked for."),
                fails(only(true, false), "It was not sent under an embargo."),
                passes(only(false, true)),
                passes(not("opera")),
                fails(not("ships AND urgency:3"), "It meets what must not be met: ships AND urgency:3"));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void anArticleMustBeWhatTheFiltersAskFor(Filters filters, Optional<String> objection) {
        WatchIndex index = new WatchIndex();
        Rule rule = new Rule.Mentions(Sample.named(Optional.empty(), "Meridian"));
        index.put(new Watch("w", "W", rule, filters, AlertPolicy.DEFAULT, Metadata.NONE));
        Reading reading = reading();

        assertThat(FilterCheck.of(filters).objection(reading, () -> QueriedReading.document(reading)))
                .isEqualTo(objection);
        assertThat(index.match(reading).all()).hasSize(objection.isPresent() ? 0 : 1);
    }

    @Test
    void aClaimMustBeAsCertainAsIsAskedFor() {
        Filters filters = new Filters(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(0.9),
                false,
                false,
                Optional.empty());
        Rule rule = new Rule.ClaimsBy(Sample.named(Optional.empty(), "Ana Ruiz"), Set.of());
        WatchIndex index = new WatchIndex();
        index.put(new Watch("w", "W", rule, filters, AlertPolicy.DEFAULT, Metadata.NONE));
        var certain = SAMPLE.claim("Ana Ruiz", Optional.empty(), "Meridian ships wait");
        var doubtful = new dev.wirewatch.claims.Claim(
                "d",
                certain.kind(),
                certain.speaker(),
                certain.cue(),
                certain.content(),
                List.of(),
                certain.rule(),
                0.8,
                List.of(),
                List.of());

        assertThat(index.match(SAMPLE.reading(List.of(), List.of(), List.of(doubtful)))
                        .all())
                .isEmpty();
        assertThat(index.match(SAMPLE.reading(List.of(), List.of(), List.of(certain, doubtful)))
                        .all()
                        .get(0)
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.claim()).contains(certain));
    }

    private static Reading reading() {
        return SAMPLE.reading(
                List.of(),
                List.of(),
                List.of(),
                new ArticleFacts(
                        "Northwire",
                        Optional.of("pt-BR"),
                        List.of(new CodedTerm("20000385", "market and exchange")),
                        List.of(),
                        List.of(),
                        Optional.of(3),
                        false,
                        true));
    }

    private static Filters sources(List<String> in, List<String> out) {
        return with(in, out, List.of(), List.of(), Optional.empty(), false, false, Optional.empty());
    }

    private static Filters languages(String... tags) {
        return with(List.of(), List.of(), List.of(tags), List.of(), Optional.empty(), false, false, Optional.empty());
    }

    private static Filters subjects(String... codes) {
        return with(List.of(), List.of(), List.of(), List.of(codes), Optional.empty(), false, false, Optional.empty());
    }

    private static Filters urgency(int urgency) {
        return with(List.of(), List.of(), List.of(), List.of(), Optional.of(urgency), false, false, Optional.empty());
    }

    private static Filters only(boolean embargoed, boolean corrected) {
        return with(
                List.of(), List.of(), List.of(), List.of(), Optional.empty(), embargoed, corrected, Optional.empty());
    }

    private static Filters not(String query) {
        return with(List.of(), List.of(), List.of(), List.of(), Optional.empty(), false, false, Optional.of(query));
    }

    private static Filters with(
            List<String> sources,
            List<String> notSources,
            List<String> languages,
            List<String> subjects,
            Optional<Integer> urgency,
            boolean embargoed,
            boolean corrected,
            Optional<String> not) {
        return new Filters(
                sources,
                notSources,
                languages,
                subjects,
                urgency,
                Optional.empty(),
                embargoed,
                corrected,
                not.map(Rule.Query::new));
    }

    private static Arguments passes(Filters filters) {
        return Arguments.of(filters, Optional.empty());
    }

    private static Arguments fails(Filters filters, String objection) {
        return Arguments.of(filters, Optional.of(objection));
    }
}
