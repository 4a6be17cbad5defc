package dev.wirewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AnnotationLimitsTest {

    private static final String TEXT = "Ada Brandt says it is so. ".repeat(20_000);

    @Property
    void whatIsFoundInNewsIsPublishedAsItIs(@ForAll("annotations") Annotation annotation) {
        assertThat(AnnotationLimits.within(annotation, TEXT)).isEqualTo(annotation);
    }

    @Property
    void noRecordIsLongerThanItIsTakenForAtMost(@ForAll("annotations") Annotation annotation) throws IOException {
        Map<String, Entity> byId =
                annotation.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));

        for (Entity entity : annotation.entities()) {
            int bytes = dev.wirewatch.schemas.Entity.getEncoder()
                    .encode(EntityCodec.encode(entity, TEXT))
                    .remaining();
            assertThat(LargestSizes.of(entity)).isGreaterThanOrEqualTo(bytes);
        }
        for (Claim claim : annotation.claims()) {
            int bytes = dev.wirewatch.schemas.Claim.getEncoder()
                    .encode(ClaimCodec.encode(claim, Integer.MAX_VALUE, TEXT, byId))
                    .remaining();
            assertThat(new LargestSizes(TEXT, byId).of(claim)).isGreaterThanOrEqualTo(bytes);
        }
    }

    /** An excerpt has the marks around its parts, however many they are. */
    @Test
    void marksCountAsWell() {
        String text = "\u201c".repeat(1_000) + "it is so" + "\u201d".repeat(1_000);
        Claim claim = new Claim(
                "c",
                ClaimKind.DIRECT,
                new Speaker(List.of(), "", Optional.empty(), Optional.empty(), Resolution.NAME, List.of()),
                Cue.none(),
                List.of(new Span(1_000, 1_008)),
                List.of(),
                ClaimRule.CLAUSE,
                1,
                List.of(),
                List.of());

        assertThat(new LargestSizes(text, Map.of()).of(claim))
                .isGreaterThan(3L * claim.words(text).length());
    }

    @Provide
    Arbitrary<Annotation> annotations() {
        return new Annotations(100).any();
    }

    @Test
    void theFirstEntitiesArePublishedAndTheFirstMentionsOfEach() {
        List<Entity> entities = IntStream.range(0, AnnotationLimits.MAX_ENTITIES + 1)
                .mapToObj(i -> entity("e" + i, i == 0 ? AnnotationLimits.MAX_MENTIONS + 1 : 1))
                .toList();

        Annotation within = within(entities, List.of());

        assertThat(within.entities())
                .extracting(Entity::id)
                .hasSize(AnnotationLimits.MAX_ENTITIES)
                .startsWith("e0", "e1");
        assertThat(within.entities().get(0).mentions()).hasSize(AnnotationLimits.MAX_MENTIONS);
    }

    @Test
    void theFirstClaimsArePublished() {
        List<Claim> claims = IntStream.range(0, AnnotationLimits.MAX_CLAIMS + 1)
                .mapToObj(i -> claim("c" + i, 10))
                .toList();

        assertThat(within(List.of(), claims).claims())
                .extracting(Claim::id)
                .hasSize(AnnotationLimits.MAX_CLAIMS)
                .startsWith("c0", "c1");
    }

    /** Contents may hold each other, and then say the same words many times. */
    @Test
    void ofLongClaimsThereAreFewer() {
        List<Claim> claims = Collections.nCopies(10, claim("c", 300_000));

        assertThat(within(List.of(), claims).claims()).hasSize(3);
    }

    @Test
    void aClaimThatNamesAnEntityThatIsLeftOutIsLeftOut() {
        List<Entity> entities = IntStream.rangeClosed(0, AnnotationLimits.MAX_ENTITIES)
                .mapToObj(i -> entity("e" + i, 1))
                .toList();

        Annotation within = within(
                entities,
                List.of(claim("last", 10, "e" + AnnotationLimits.MAX_ENTITIES), claim("first", 10, "e0", "e1")));

        assertThat(within.claims()).extracting(Claim::id).containsExactly("first");
    }

    private static Annotation within(List<Entity> entities, List<Claim> claims) {
        return AnnotationLimits.within(new Annotation(Optional.of("en"), List.of(), entities, claims), TEXT);
    }

    private static Entity entity(String id, int mentions) {
        return new Entity(id, EntityType.PERSON, "Ada Brandt", Collections.nCopies(mentions, new Span(0, 10)));
    }

    private static Claim claim(String id, int chars, String... about) {
        return new Claim(
                id,
                ClaimKind.INDIRECT,
                new Speaker(List.of(), "Ada Brandt", Optional.empty(), Optional.empty(), Resolution.NAME, List.of()),
                Cue.none(),
                List.of(new Span(0, chars)),
                List.of(about),
                ClaimRule.CLAUSE,
                1,
                List.of(),
                List.of());
    }
}
