package dev.wirewatch.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path folder;

    @Test
    void eachPairIsALineAsTheContractSays() throws IOException {
        CommandRun run = compare(
                """
                {"id": "1", "a": "Tarnwick Bank will close its Orla branch.", "b": "Tarnwick Bank will not close its Orla branch."}

                {"id": "2", "a": "Tarnwick Bank will close its Orla branch.", "b": "Rain fell on the hills."}
                """);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "{\"id\":\"1\",\"relation\":\"disputes\",\"why\":[{\"kind\":\"negation\",\"words\":\"not\","
                                + "\"boundTo\":\"close\"}]}",
                        "{\"id\":\"2\",\"relation\":\"unrelated\",\"why\":[]}");
    }

    @Test
    void aLineThatIsNoPairIsToldByItsNumber() throws IOException {
        assertThat(compare("{\"id\": \"1\", \"a\": \"x\"}").err()).contains("Line 1 of", "has no text \"b\"");
        assertThat(compare("{\"id\"").err()).contains("Line 1 of", "is not JSON");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        CommandRun run = CommandRun.of("compare", folder.resolve("none").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("There is no file");
    }

    private CommandRun compare(String pairs) throws IOException {
        Path file = folder.resolve("pairs.jsonl");
        Files.writeString(file, pairs);
        return CommandRun.of("compare", file.toString());
    }
}
