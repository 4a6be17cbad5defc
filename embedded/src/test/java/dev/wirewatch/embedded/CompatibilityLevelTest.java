package dev.wirewatch.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;

class CompatibilityLevelTest {

    private static final Schema ID =
            SchemaBuilder.record("R").fields().requiredLong("id").endRecord();
    private static final Schema ID_AND_NAME = SchemaBuilder.record("R")
            .fields()
            .requiredLong("id")
            .requiredString("name")
            .endRecord();
    private static final Schema ID_AND_OPTIONAL_NAME = SchemaBuilder.record("R")
            .fields()
            .requiredLong("id")
            .optionalString("name")
            .endRecord();

    @Test
    void everythingMayComeFirst() {
        for (CompatibilityLevel level : CompatibilityLevel.values()) {
            assertThat(level.problems(ID, List.of())).isEmpty();
        }
    }

    @Test
    void aNewFieldWithoutDefaultBreaksReadersOfOldRecordsOnly() {
        assertThat(CompatibilityLevel.BACKWARD.problems(ID_AND_NAME, List.of(ID)))
                .anySatisfy(problem -> assertThat(problem).contains("READER_FIELD_MISSING_DEFAULT_VALUE", "name"));
        assertThat(CompatibilityLevel.FORWARD.problems(ID_AND_NAME, List.of(ID)))
                .isEmpty();
        assertThat(CompatibilityLevel.FULL.problems(ID_AND_NAME, List.of(ID))).isNotEmpty();
        assertThat(CompatibilityLevel.NONE.problems(ID_AND_NAME, List.of(ID))).isEmpty();
    }

    @Test
    void aFieldTakenAwayBreaksOldReadersUnlessItHadADefault() {
        assertThat(CompatibilityLevel.FORWARD.problems(ID, List.of(ID_AND_NAME)))
                .isNotEmpty();
        assertThat(CompatibilityLevel.BACKWARD.problems(ID, List.of(ID_AND_NAME)))
                .isEmpty();
        assertThat(CompatibilityLevel.FULL.problems(ID, List.of(ID_AND_OPTIONAL_NAME)))
                .isEmpty();
    }

    @Test
    void onlyTransitiveLevelsLookFurtherBackThanTheLatest() {
        List<Schema> earlier = List.of(ID, ID_AND_OPTIONAL_NAME);
        Schema withNameOrNull = SchemaBuilder.record("R")
                .fields()
                .requiredLong("id")
                .name("name")
                .type()
                .unionOf()
                .nullType()
                .and()
                .stringType()
                .endUnion()
                .noDefault()
                .endRecord();

        assertThat(CompatibilityLevel.BACKWARD.problems(withNameOrNull, earlier))
                .isEmpty();
        assertThat(CompatibilityLevel.BACKWARD_TRANSITIVE.problems(withNameOrNull, earlier))
                .anySatisfy(problem -> assertThat(problem).contains("BACKWARD_TRANSITIVE"));
        assertThat(CompatibilityLevel.FORWARD_TRANSITIVE.problems(withNameOrNull, earlier))
                .isEmpty();
        assertThat(CompatibilityLevel.FULL_TRANSITIVE.problems(withNameOrNull, earlier))
                .isNotEmpty();
    }
}
