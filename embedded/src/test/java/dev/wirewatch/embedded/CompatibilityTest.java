package dev.wirewatch.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

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
        for (Compatibility level : Compatibility.values()) {
            assertThat(level.problems(ID, List.of())).isEmpty();
        }
    }

    @Test
    void aNewFieldWithoutDefaultBreaksReadersOfOldRecordsOnly() {
        assertThat(Compatibility.BACKWARD.problems(ID_AND_NAME, List.of(ID)))
                .anySatisfy(problem -> assertThat(problem).contains("READER_FIELD_MISSING_DEFAULT_VALUE", "name"));
        assertThat(Compatibility.FORWARD.problems(ID_AND_NAME, List.of(ID))).isEmpty();
        assertThat(Compatibility.FULL.problems(ID_AND_NAME, List.of(ID))).isNotEmpty();
        assertThat(Compatibility.NONE.problems(ID_AND_NAME, List.of(ID))).isEmpty();
    }

    @Test
    void aFieldTakenAwayBreaksOldReadersUnlessItHadADefault() {
        assertThat(Compatibility.FORWARD.problems(ID, List.of(ID_AND_NAME))).isNotEmpty();
        assertThat(Compatibility.BACKWARD.problems(ID, List.of(ID_AND_NAME))).isEmpty();
        assertThat(Compatibility.FULL.problems(ID, List.of(ID_AND_OPTIONAL_NAME)))
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

        assertThat(Compatibility.BACKWARD.problems(withNameOrNull, earlier)).isEmpty();
        assertThat(Compatibility.BACKWARD_TRANSITIVE.problems(withNameOrNull, earlier))
                .anySatisfy(problem -> assertThat(problem).contains("BACKWARD_TRANSITIVE"));
        assertThat(Compatibility.FORWARD_TRANSITIVE.problems(withNameOrNull, earlier))
                .isEmpty();
        assertThat(Compatibility.FULL_TRANSITIVE.problems(withNameOrNull, earlier))
                .isNotEmpty();
    }
}
