package dev.wirewatch.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesOnDiskTest {

    private static final String QUAKE =
            "A quake killed 36 people in the hill towns above Orla, the mayor Marta Ilves said. "
                    + "Rescuers dug through the night for those still under the rubble of the market hall.";

    @TempDir
    private Path folder;

    @Test
    void eachArticleIsALineInInputOrderAsTheContractSays() throws IOException {
        article("1-first", "Northwire", "Quake above Orla", QUAKE, "2031-03-05T09:00:00Z");
        article("2-copy", "Tarn Echo", "Dozens die in quake", QUAKE, "2031-03-05T09:10:00Z");
        article(
                "3-corrected",
                "Northwire",
                "CORRECTED - Quake above Orla",
                QUAKE.replace("36", "46"),
                "2031-03-05T09:20:00Z");

        CommandRun run = CommandRun.of("stories", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        line("1-first", "null", "null", "[]"),
                        line("2-copy", "\"1-first\"", "null", "[]"),
                        line("3-corrected", "null", "\"1-first\"", "[[\"36\",\"46\"]]"));
    }

    @Test
    void articlesOfNoKnownTimeComeWhenTheOneBeforeThemCame() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Quake above Orla\n\n" + QUAKE);
        Files.writeString(folder.resolve("b.txt"), "Dozens die\n\n" + QUAKE);

        assertThat(CommandRun.of("stories", folder.toString()).out().lines())
                .last()
                .asString()
                .contains("\"copyOf\":\"a\"");
    }

    private static String line(String article, String copyOf, String corrects, String changed) {
        return "{\"article\":\"%s\",\"story\":\"1-first\",\"copyOf\":%s,\"corrects\":%s,\"changed\":%s,\"sources\":1}"
                .formatted(article, copyOf, corrects, changed);
    }

    private void article(String name, String source, String headline, String body, String published)
            throws IOException {
        Files.writeString(
                folder.resolve(name + ".json"),
                "{\"source\": \"%s\", \"headline\": \"%s\", \"body\": \"%s\", \"published\": \"%s\"}"
                        .formatted(source, headline, body, published));
    }
}
