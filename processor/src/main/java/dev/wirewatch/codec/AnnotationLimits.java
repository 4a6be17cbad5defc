package dev.wirewatch.codec;

import com.google.common.io.ByteStreams;
import com.google.common.io.CountingOutputStream;
import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.entities.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.message.MessageEncoder;

/**
 * How much of what was found in a document is published. Each entity and each claim becomes a record that tells of its
 * article as well, and each watch gets the claims that it is after; so a text made to be full of them would be written
 * many times over. News is far from the limits, and of a text that is not, the beginning is published.
 */
public final class AnnotationLimits {

    public static final int MAX_ENTITIES = 1_000;

    /** Of one entity. */
    public static final int MAX_MENTIONS = 1_000;

    public static final int MAX_CLAIMS = 1_000;

    /** Of all entities together, and of all claims together, as Avro. */
    public static final int MAX_BYTES = 1024 * 1024;

    private AnnotationLimits() {}

    /** The first entities and, of the claims that name no others, the first. */
    public static Annotation within(Annotation found, String text) {
        List<Entity> entities = first(
                MAX_ENTITIES,
                found.entities().stream().map(AnnotationLimits::withFirstMentions),
                LargestSizes::of,
                entity -> bytes(EntityCodec.encode(entity, text), dev.wirewatch.schemas.Entity.getEncoder()));
        Map<String, Entity> byId = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        List<Claim> claims = first(
                MAX_CLAIMS,
                found.claims().stream().filter(claim -> entities(claim).allMatch(byId::containsKey)),
                new LargestSizes(text, byId)::of,
                claim -> bytes(ClaimCodec.encode(claim, 1, text, byId), dev.wirewatch.schemas.Claim.getEncoder()));
        return new Annotation(found.language(), found.skipped(), entities, claims);
    }

    private static Entity withFirstMentions(Entity entity) {
        return entity.mentions().size() <= MAX_MENTIONS
                ? entity
                : new Entity(
                        entity.id(),
                        entity.type(),
                        entity.name(),
                        entity.mentions().subList(0, MAX_MENTIONS),
                        entity.candidates());
    }

    private static Stream<String> entities(Claim claim) {
        return Stream.concat(claim.speaker().coSpeakers().stream(), claim.about().stream());
    }

    /** As many as the limits allow; how long each is as Avro is only asked for where they may be too long. */
    private static <T> List<T> first(int count, Stream<T> found, ToLongFunction<T> mostBytes, ToLongFunction<T> bytes) {
        List<T> first = found.limit(count).toList();
        return first.stream().mapToLong(mostBytes).sum() <= MAX_BYTES ? first : fitting(first, bytes);
    }

    private static <T> List<T> fitting(List<T> found, ToLongFunction<T> bytes) {
        long left = MAX_BYTES;
        int fitting = 0;
        while (fitting < found.size()) {
            left -= bytes.applyAsLong(found.get(fitting));
            if (left < 0) {
                break;
            }
            fitting++;
        }
        return found.subList(0, fitting);
    }

    /** Counted while it is encoded, and not kept. */
    private static <T> long bytes(T record, MessageEncoder<T> encoder) {
        CountingOutputStream count = new CountingOutputStream(ByteStreams.nullOutputStream());
        try {
            encoder.encode(record, count);
        } catch (IOException e) {
            throw new UncheckedIOException("A record in memory can be encoded.", e);
        }
        return count.getCount();
    }
}
