package dev.wirewatch.explain;

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
import dev.wirewatch.claims.figures.Amount.Qualifier;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.Quantity.Kind;
import dev.wirewatch.claims.figures.StatedTime;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A story with a claim of every sort and an entity of every type, as an annotator might find them. */
final class Sample {

    static final Document DOCUMENT = new Document(
            "ferry",
            """
            Ferry line: fares are fair

            READ MORE: Five islands to visit

            “Nobody pays too much,” Ada Brandt and Jonas Hale said. “Not on Skarholm.”

            She declined to say whether Fennmark Lines may sell the Tern for $3m by 2030.
            Brandt sails the Tern.
            """);

    private static final BigDecimal MILLIONS = new BigDecimal("3000000");

    private Sample() {}

    static Annotation annotation() {
        Entity ada = new Entity(
                "person:ada-brandt", EntityType.PERSON, "Ada Brandt", List.of(span("Ada Brandt"), last("Brandt")));
        Entity jonas = entity("person:jonas-hale", EntityType.PERSON, "Jonas Hale", List.of("q7", "q9"));
        Entity skarholm = entity("place:skarholm", EntityType.PLACE, "Skarholm", List.of());
        Entity fennmark = entity("organization:fennmark-lines", EntityType.ORGANIZATION, "Fennmark Lines", List.of());
        Entity tern = new Entity("other:tern", EntityType.OTHER, "Tern", List.of(span("Tern"), last("Tern")));
        return new Annotation(
                Optional.of("en"),
                spans("READ MORE: Five islands to visit"),
                List.of(ada, jonas, skarholm, fennmark, tern),
                List.of(
                        claim(
                                new Speaker(
                                        spans("Ferry line"),
                                        "Ferry line",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Resolution.UNRESOLVED,
                                        List.of()),
                                new Cue(List.of(), "", CueKind.SAY, Factuality.SAID),
                                ClaimKind.INDIRECT,
                                ClaimRule.LABEL,
                                spans("fares are fair"),
                                List.of(),
                                List.of(),
                                List.of()),
                        claim(
                                new Speaker(
                                        spans("Ada Brandt and Jonas Hale"),
                                        "Ada Brandt",
                                        Optional.of(ada.id()),
                                        Optional.of("chief executive"),
                                        Resolution.NAME,
                                        List.of(jonas.id())),
                                new Cue(spans("said"), "say", CueKind.SAY, Factuality.SAID),
                                ClaimKind.DIRECT,
                                ClaimRule.QUOTATION,
                                spans("Nobody pays too much", "Not on Skarholm"),
                                List.of(skarholm.id()),
                                List.of(),
                                List.of()),
                        claim(
                                new Speaker(
                                        spans("She"),
                                        "Ada Brandt",
                                        Optional.of(ada.id()),
                                        Optional.empty(),
                                        Resolution.PRONOUN,
                                        List.of()),
                                new Cue(
                                        spans("declined to say"),
                                        "say",
                                        CueKind.DECLINE,
                                        new Factuality(true, true, false, false, false)),
                                ClaimKind.MIXED,
                                ClaimRule.CLAUSE,
                                spans("whether Fennmark Lines may sell the Tern for $3m by 2030"),
                                List.of(fennmark.id(), tern.id()),
                                List.of(new Amount(
                                        span("$3m"),
                                        Qualifier.EXACTLY,
                                        List.of(new Quantity(Kind.MONEY, MILLIONS, MILLIONS, "USD", "")))),
                                List.of(new StatedTime(span("by 2030"), "2030")))));
    }

    private static Claim claim(
            Speaker speaker,
            Cue cue,
            ClaimKind kind,
            ClaimRule rule,
            List<Span> content,
            List<String> about,
            List<Amount> amounts,
            List<StatedTime> times) {
        return new Claim("c" + content.get(0).start(), kind, speaker, cue, content, about, rule, 0.8, amounts, times);
    }

    private static Entity entity(String id, EntityType type, String name, List<String> candidates) {
        return new Entity(id, type, name, spans(name), candidates);
    }

    private static List<Span> spans(String... words) {
        return Stream.of(words).map(Sample::span).toList();
    }

    private static Span span(String words) {
        int start = DOCUMENT.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Span last(String words) {
        int start = DOCUMENT.text().lastIndexOf(words);
        return new Span(start, start + words.length());
    }
}
