package dev.wirewatch.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theSameWordsInTwoArticlesAreOneLine() throws IOException {
        article(
                "1-first",
                "Northwire",
                "Quake shuts harbour bridge in Orla",
                "A quake damaged the harbour bridge in Orla on Monday. \\\"We will rebuild every arch of this bridge before winter,\\\" "
                        + "the mayor Marta Ilves said. Traffic was led over the old ferry.");
        article(
                "2-other",
                "Tarn Echo",
                "Orla's harbour bridge closed after quake",
                "Divers began to look at the pillars of the harbour bridge in Orla, which a quake cracked. Marta Ilves said: \\\"We "
                        + "will rebuild every arch of this bridge before winter.\\\" Ferries carry the cars.");

        CommandRun run = CommandRun.of("statements", folder.toString());

        assertThat(run.status()).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines)
                .filteredOn(line -> line.get("members").size() == 2)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.at("/members/0/article").asText()).isEqualTo("1-first");
                    assertThat(line.at("/members/1/article").asText()).isEqualTo("2-other");
                    assertThat(line.at("/members/0/speaker").asText()).isEqualTo("Marta Ilves");
                    assertThat(line.at("/members/0/stance").asText()).isEqualTo("asserts");
                    assertThat(line.at("/members/0/span")).hasSize(2);
                    assertThat(line.path("status").asText()).isNotEmpty();
                    assertThat(line.get("conflicts")).isEmpty();
                });
    }

    private void article(String name, String source, String headline, String body) throws IOException {
        Files.writeString(
                folder.resolve(name + ".json"),
                "{\"source\": \"%s\", \"headline\": \"%s\", \"body\": \"%s\", \"published\": \"2031-03-05T09:00:00Z\"}"
                        .formatted(source, headline, body));
    }
}
