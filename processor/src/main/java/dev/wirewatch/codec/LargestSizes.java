package dev.wirewatch.codec;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How many bytes a record has at most as Avro, told without encoding it. */
final class LargestSizes {

    /** Of a UTF-16 code unit as UTF-8. */
    private static final int CHARACTER = 3;

    /** More than the numbers and symbols of a record without the records in it, and the lengths of its texts. */
    private static final int RECORD = 64;

    private final Map<String, Entity> entities;
    private final long marks;

    /** @param entities those of the document, by id */
    LargestSizes(String text, Map<String, Entity> entities) {
        this.entities = entities;
        this.marks = text.chars()
                .filter(c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c))
                .count();
    }

    static long of(Entity entity) {
        return RECORD
                + texts(List.of(entity.id(), entity.name()))
                + words(entity.mentions())
                + texts(entity.candidates());
    }

    long of(Claim claim) {
        return 4 * RECORD // with speaker, cue and content
                + texts(List.of(claim.id(), claim.speaker().name(), claim.cue().lemma()))
                + texts(claim.speaker().entityId().stream().toList())
                + texts(claim.speaker().role().stream().toList())
                + words(claim.speaker().spans())
                + words(claim.cue().spans())
                + words(claim.content())
                + 2 * CHARACTER * marks // which an excerpt has around its parts, with a space each
                + references(claim.speaker().coSpeakers())
                + references(claim.about())
                + claim.amounts().stream().mapToLong(LargestSizes::of).sum()
                + claim.times().stream()
                        .mapToLong(time -> RECORD + texts(List.of(time.value())))
                        .sum();
    }

    private static long of(Amount amount) {
        return RECORD + amount.quantities().stream().mapToLong(LargestSizes::of).sum();
    }

    private static long of(Quantity quantity) {
        return RECORD
                + digits(quantity.low())
                + digits(quantity.high())
                + texts(List.of(quantity.unit(), quantity.per()));
    }

    private static long digits(BigDecimal number) {
        return number.precision() + (long) Math.abs(number.scale());
    }

    private long references(List<String> ids) {
        return ids.stream()
                .map(entities::get)
                .mapToLong(entity -> RECORD + texts(List.of(entity.id(), entity.name())))
                .sum();
    }

    /** Of spans and the words in them. */
    private static long words(List<Span> spans) {
        return spans.stream()
                .mapToLong(span -> RECORD + (long) CHARACTER * span.length())
                .sum();
    }

    private static long texts(Collection<String> texts) {
        return texts.stream()
                .mapToLong(text -> RECORD + (long) CHARACTER * text.length())
                .sum();
    }
}
