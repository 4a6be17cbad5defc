package dev.wirewatch.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private static final SchemaText PERSON = record("Person", "{\"name\":\"id\",\"type\":\"long\"}");
    private static final SchemaText PERSON_WITH_NAME = record(
            "Person", "{\"name\":\"id\",\"type\":\"long\"},{\"name\":\"name\",\"type\":\"string\",\"default\":\"\"}");
    private static final SchemaText PERSON_WITH_TEXT_ID = record("Person", "{\"name\":\"id\",\"type\":\"string\"}");
    private static final SchemaText PLACE = record("Place", "{\"name\":\"id\",\"type\":\"long\"}");

    private final InMemoryRegistryLog log = new InMemoryRegistryLog();
    private final Registry registry = new Registry(log);

    @Test
    void theSameSchemaHasOneIdHoweverItIsSpelledAndUnderWhateverSubject() {
        SchemaText spelledOtherwise = new SchemaText(
                "{ \"namespace\": \"x\", \"name\": \"Person\", \"fields\": [ {\"type\": {\"type\": \"long\"}, \"name\": \"id\"} ],"
                        + " \"type\": \"record\" }",
                List.of());

        int id = registry.register("a", PERSON);

        assertThat(registry.register("a", spelledOtherwise)).isEqualTo(id);
        assertThat(registry.register("b", spelledOtherwise)).isEqualTo(id);
        assertThat(versions("a")).containsExactly(1);
        assertThat(registry.register("b", PERSON_WITH_NAME)).isNotEqualTo(id);
        assertThat(versions("b")).containsExactly(1, 2);
    }

    @Test
    void aSchemaThatIsNotCompatibleWithTheLatestIsRejected() {
        registry.register("a", PERSON);

        fails(409, () -> registry.register("a", PERSON_WITH_TEXT_ID));
        registry.setCompatibility("a", Optional.of(CompatibilityLevel.NONE));
        registry.register("a", PERSON_WITH_TEXT_ID);

        assertThat(versions("a")).containsExactly(1, 2);
    }

    @Test
    void whatIsNoSchemaIsRejected() {
        for (String text : List.of("", "{", "{}", "\"nonsense\"", "[1]", "{\"type\":\"record\"}", "null")) {
            fails(42201, () -> registry.register("a", new SchemaText(text, List.of())));
        }
        fails(42208, () -> registry.register(" ", PERSON));
    }

    @Test
    void aSoftDeletedSubjectIsHiddenAndComesBackWithTheNextVersionAndTheOldId() {
        int id = registry.register("a", PERSON);
        registry.setCompatibility("a", Optional.of(CompatibilityLevel.FULL));

        registry.deleteSubject("a", false);

        assertThat(registry.<Boolean>read(
                        state -> state.subjects(VersionFilter.LIVE).isEmpty()))
                .isTrue();
        assertThat(registry.<Boolean>read(state -> state.ownLevel("a").isEmpty()))
                .isTrue();
        assertThat(registry.<Integer>read(
                        state -> state.withId(id, VersionFilter.ALL).size()))
                .isOne();
        fails(40401, () -> registry.find("a", PERSON, VersionFilter.LIVE));
        fails(40404, () -> registry.deleteSubject("a", false));
        assertThat(registry.register("a", PERSON)).isEqualTo(id);
        assertThat(versions("a")).containsExactly(2);
    }

    @Test
    void permanentDeletionNeedsSoftDeletionFirst() {
        registry.register("a", PERSON);
        fails(40405, () -> registry.deleteSubject("a", true));
        fails(40407, () -> registry.deleteVersion(latest("a"), true));

        registry.deleteVersion(latest("a"), false);
        fails(40406, () -> registry.deleteVersion(latest("a"), false));
        registry.deleteVersion(latest("a"), true);

        fails(40401, () -> registry.deleteSubject("a", true));
        assertThat(registry.register("b", PLACE)).as("ids are not used again").isEqualTo(2);
    }

    @Test
    void aReferencedSchemaCannotBeDeleted() {
        registry.register("person", PERSON);
        SchemaText couple = new SchemaText(
                record("Couple", "{\"name\":\"one\",\"type\":\"x.Person\"},{\"name\":\"two\",\"type\":\"Person\"}")
                        .schema(),
                List.of(new SchemaReference("x.Person", "person", 1)));
        SchemaText party = new SchemaText(
                record("Party", "{\"name\":\"couple\",\"type\":\"Couple\"},{\"name\":\"host\",\"type\":\"Person\"}")
                        .schema(),
                List.of(new SchemaReference("x.Couple", "couple", 1), new SchemaReference("x.Person", "person", 1)));

        registry.register("couple", couple);
        registry.register("party", party);

        fails(42206, () -> registry.deleteSubject("person", false));
        fails(42201, () -> registry.register("alone", new SchemaText(couple.schema(), List.of())));
        fails(
                42201,
                () -> registry.register(
                        "lost",
                        new SchemaText(couple.schema(), List.of(new SchemaReference("x.Person", "nobody", 1)))));
        registry.deleteSubject("party", false);
        registry.deleteSubject("couple", false);
        registry.deleteSubject("person", false);
        fails(42206, () -> registry.deleteSubject("person", true));
    }

    @Test
    void nothingChangesInReadOnlyModeButWhatIsThereIsFound() {
        int id = registry.register("a", PERSON);
        registry.setMode("a", Optional.of(Mode.READONLY));

        assertThat(registry.register("a", PERSON)).isEqualTo(id);
        fails(42205, () -> registry.register("a", PERSON_WITH_NAME));
        fails(42205, () -> registry.deleteSubject("a", false));
        fails(42205, () -> registry.setCompatibility("a", Optional.of(CompatibilityLevel.NONE)));
        registry.register("b", PLACE);

        registry.setMode("a", Optional.empty());
        registry.setMode(RegistryState.GLOBAL, Optional.of(Mode.READONLY_OVERRIDE));
        registry.setMode("b", Optional.of(Mode.READWRITE));
        fails(42205, () -> registry.register("b", PERSON));
    }

    @Test
    void itsLogIsAllThatItNeeds() {
        registry.register("a", PERSON);
        registry.register("b", PERSON_WITH_NAME);
        registry.register("b", PERSON_WITH_NAME);
        registry.deleteSubject("a", false);
        registry.register("a", PLACE);
        registry.setCompatibility(RegistryState.GLOBAL, Optional.of(CompatibilityLevel.FULL_TRANSITIVE));
        registry.setMode("b", Optional.of(Mode.READONLY));

        Registry next = new Registry(log);

        for (String subject : List.of("a", "b")) {
            assertThat(next.<List<SchemaVersion>>read(state -> state.versions(subject, VersionFilter.ALL)))
                    .isEqualTo(registry.<List<SchemaVersion>>read(state -> state.versions(subject, VersionFilter.ALL)));
        }
        assertThat(next.<CompatibilityLevel>read(state -> state.level("a")))
                .isEqualTo(CompatibilityLevel.FULL_TRANSITIVE);
        assertThat(next.<Mode>read(state -> state.mode("b"))).isEqualTo(Mode.READONLY);
        assertThat(next.<Integer>read(RegistryState::highestId)).isEqualTo(3);
    }

    @Test
    void aWriteWhoseResponseWasLostIsFoundWhenTheClientAsksAgain() {
        log.losesResponses(true);
        fails(50001, () -> registry.register("a", PERSON));
        log.losesResponses(false);

        assertThat(registry.register("a", PERSON)).isEqualTo(1);
        assertThat(registry.register("a", PERSON_WITH_NAME)).isEqualTo(2);
        assertThat(versions("a")).containsExactly(1, 2);
    }

    private List<Integer> versions(String subject) {
        return registry.read(state -> state.versions(subject, VersionFilter.LIVE).stream()
                .map(SchemaVersion::version)
                .toList());
    }

    private SchemaVersion latest(String subject) {
        return registry.read(state -> {
            List<SchemaVersion> all = state.versions(subject, VersionFilter.ALL);
            return all.get(all.size() - 1);
        });
    }

    private static void fails(int code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RegistryException.class, e -> assertThat(e.code())
                .as(e.getMessage())
                .isEqualTo(code));
    }

    private static SchemaText record(String name, String fields) {
        return new SchemaText(
                "{\"type\":\"record\",\"name\":\"" + name + "\",\"namespace\":\"x\",\"fields\":[" + fields + "]}",
                List.of());
    }
}
