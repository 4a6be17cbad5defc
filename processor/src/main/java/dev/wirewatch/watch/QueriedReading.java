package dev.wirewatch.watch;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.FieldValue;
import dev.wirewatch.watch.query.QueriedArticle;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An article as queries see it. */
record QueriedReading(Reading reading) implements QueriedArticle {

    static QueryDocument document(Reading reading) {
        return new QueryDocument(new QueriedReading(reading));
    }

    @Override
    public String text() {
        return reading.text();
    }

    @Override
    public int headlineEnd() {
        return reading.headlineEnd();
    }

    @Override
    public boolean isSkipped(Span words) {
        return reading.isSkipped(words);
    }

    @Override
    public List<Span> contents() {
        return claims().flatMap(claim -> claim.content().stream()).toList();
    }

    @Override
    public List<FieldValue> values(QueryField field) {
        ArticleFacts facts = reading.facts();
        Stream<FieldValue> values =
                switch (field) {
                    case ENTITY -> reading.annotation().entities().stream().flatMap(QueriedReading::entity);
                    case SPEAKER -> claims().flatMap(QueriedReading::speaker);
                    case ACT -> claims().flatMap(QueriedReading::act);
                    case SOURCE -> Stream.of(FieldValue.of(facts.source()));
                    case LANGUAGE ->
                        facts.language().stream()
                                .flatMap(tag -> Stream.of(tag, tag.split("-", -1)[0]))
                                .map(FieldValue::of);
                    case SUBJECT -> facts.subjects().stream().flatMap(QueriedReading::subject);
                    case KEYWORD -> facts.keywords().stream().map(FieldValue::of);
                    case URGENCY -> facts.urgency().map(Object::toString).map(FieldValue::of).stream();
                    case PLACE -> facts.places().stream().flatMap(QueriedReading::coded);
                    case HEADLINE, TEXT, CONTENT -> Stream.empty();
                };
        return values.toList();
    }

    /** What is only supposed is no claim. */
    private Stream<Claim> claims() {
        return reading.annotation().claims().stream()
                .filter(claim -> !claim.cue().factuality().conditional());
    }

    private static Stream<FieldValue> entity(Entity entity) {
        Span first = entity.mentions().get(0);
        return Stream.of(FieldValue.at(first, entity.id()), FieldValue.at(first, entity.name()));
    }

    private static Stream<FieldValue> speaker(Claim claim) {
        Span place = claim.speaker().spans().stream()
                .findFirst()
                .orElse(claim.content().get(0));
        Stream<String> ids = Stream.concat(claim.speaker().entityId().stream(), claim.speaker().coSpeakers().stream());
        return Stream.concat(Stream.of(claim.speaker().name()), ids).map(words -> FieldValue.at(place, words));
    }

    /** An act that is negated is not done. */
    private static Stream<FieldValue> act(Claim claim) {
        Factuality factuality = claim.cue().factuality();
        return factuality.negated()
                ? Stream.empty()
                : Stream.of(FieldValue.at(
                        claim.content().get(0), claim.cue().kind().name().toLowerCase(Locale.ROOT)));
    }

    private static Stream<FieldValue> subject(CodedTerm subject) {
        return Stream.concat(
                coded(subject), MediaTopics.above(subject.code()).stream().map(FieldValue::of));
    }

    private static Stream<FieldValue> coded(CodedTerm term) {
        return Stream.of(FieldValue.of(term.code()), FieldValue.of(term.name()));
    }
}
