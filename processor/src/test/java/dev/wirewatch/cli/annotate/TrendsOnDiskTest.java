package dev.wirewatch.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendsOnDiskTest {

    private static final List<String> NEWS = List.of(
            "The ferry went down in a storm with forty cars on board, the coast guard said.",
            "Divers looked for the captain in cold water until nightfall.",
            "An inquiry will ask who let the ship sail, a lawyer for the families said.");

    @TempDir
    private Path folder;

    @Test
    void eachDayAndNameIsALineAsTheContractSays() throws IOException {
        for (int i = 0; i < NEWS.size(); i++) {
            article("1-" + i, "Ferry disaster shakes Norway, report " + i, NEWS.get(i), "2031-03-05T09:0" + i + ":00Z");
        }
        article("1-copy", "Norway mourns", NEWS.get(2), "2031-03-05T10:00:00Z");
        article("2", "Rain in Kenya", "It rained in Kenya for the whole day.", "2031-03-06T09:00:00Z");

        CommandRun run = CommandRun.of("trends", folder.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .startsWith(
                        "{\"date\":\"2031-03-05\",\"entity\":\"country:NO\",\"name\":\"Norway\",\"count\":3,\"expected\":")
                .contains("\"score\":", "\"why\":{\"stories\":[{\"story\":", "\"words\":[\"ferry\",");
    }

    private void article(String name, String headline, String body, String published) throws IOException {
        Files.writeString(
                folder.resolve(name + ".json"),
                "{\"source\": \"Northwire\", \"headline\": \"%s\", \"body\": \"%s\", \"published\": \"%s\"}"
                        .formatted(headline, body, published));
    }
}
