package dev.wirewatch.cli.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchCommandTest {

    private static final String HARBOR =
            "{\"id\":\"a1\",\"source\":\"Tidewater Wire\",\"headline\":\"Harbor \\u001b[2J closes\","
                    + "\"receivedAt\":\"2026-03-02T09:00:00Z\",\"revisionKind\":\"new\"}";
    private static final String FERRY = HARBOR.replace("a1", "a2").replace("Harbor", "Ferry");

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void printsALineAHitOverAllPages() throws InterruptedException {
        answer(200, "{\"items\":[%s],\"total\":2,\"next\":\"c1\"}".formatted(HARBOR));
        answer(200, "{\"items\":[%s],\"total\":2}".formatted(FERRY));

        CommandRun run = search("harbor AND cranes");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(2).first().asString().endsWith("Tidewater Wire  Harbor [2J closes");
        RecordedRequest first = server.takeRequest();
        assertThat(first.getTarget()).isEqualTo("/api/v1/search?kind=articles&q=harbor+AND+cranes&limit=20");
        assertThat(server.takeRequest().getTarget()).endsWith("&limit=19&cursor=c1");
    }

    @Test
    void asJsonPrintsWhatTheServerSays() {
        answer(200, "{\"items\":[%s],\"total\":1}".formatted(HARBOR));

        assertThat(search("harbor", "--json").out().strip()).isEqualTo(HARBOR.replace("001b", "001B"));
    }

    @Test
    void whereNothingIsFoundItSaysSoBesideTheOutput() {
        answer(200, "{\"items\":[],\"total\":0}");
        answer(200, "{\"items\":[],\"total\":0}");

        assertThat(search("harbor")).isEqualTo(new CommandRun(0, "", "Nothing found.\n"));
        assertThat(search("harbor", "--json")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void showsItsToken(@TempDir Path folder) throws IOException, InterruptedException {
        Path token = Files.writeString(folder.resolve("token"), "s3cret\n");
        answer(200, "{\"items\":[],\"total\":0}");

        assertThat(search("harbor", "--kind", "claims", "--since", "2026-03-01T00:00:00Z", "--token", "file:" + token)
                        .status())
                .isZero();
        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer s3cret");
        assertThat(request.getTarget()).contains("kind=claims", "from=2026-03-01T00%3A00%3A00Z");
        answer(401, "{}");
        assertThat(search("harbor", "--token", "file:" + token).err()).contains("does not know this token");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {} | say where it is with --token",
                "404 | {} | runs without the role web",
                "503 | {\"detail\":\"The search takes too long.\"} | The search takes too long.",
                "500 | oops | answers 500",
                "200 | <html> | is not Wirewatch",
            })
    void anErrorIsOneSentence(int status, String body, String said) {
        answer(status, body);

        CommandRun run = search("harbor");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().strip().lines()).hasSize(1).first().asString().contains(said);
    }

    @Test
    void whatMakesNoSenseIsNotAsked() {
        assertThat(search("headline:(", "--json").err()).contains("not closed");
        assertThat(search("harbor", "--kind", "poems").status()).isEqualTo(2);
        assertThat(CommandRun.of("search", "harbor", "--url", "http://127.0.0.1:1")
                        .err())
                .contains("Nothing answers at http://127.0.0.1:1");
        assertThat(server.getRequestCount()).isZero();
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    private CommandRun search(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "search";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--url";
        all[args.length + 2] = server.url("/").toString();
        return CommandRun.of(all);
    }
}
