package dev.wirewatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.setup.Table.Row;
import dev.wirewatch.web.api.ApiServer.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditingTest {

    private static final String HOOK = "https://hooks.chat.example/T1?token=secret-part";

    private final ApiServer api = new ApiServer(new Connection(Map.of(), Map.of("schema.registry.url", "mock://none")));

    @AfterEach
    void stop() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"names\": [\"Maren Tolle\"], \"query\": \"port\"}",
                "{\"kind\": \"query\", \"query\": \"port\", \"names\": [\"Maren Tolle\"]}",
                "{\"kind\": \"query\", \"query\": \"port\", \"acts\": [\"deny\"]}"
            })
    void aQueryBesideNamesIsTurnedDown(String body) throws Exception {
        Answer answer = api.post("/watches", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("detail").textValue()).startsWith("A query stands alone");
    }

    @Test
    void whatIsMadeIsAnsweredThoughTheClientHasNothingYet() throws Exception {
        Answer made = api.post("/watches", "{\"names\": [\"Maren Tolle\"]}", "If-None-Match", "*");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isNotEmpty();
    }

    @Test
    void aWatchIsMadeReadChangedAndRemoved() {
        Answer made = api.post("/watches", "{\"names\": [\"Maren Tolle\"], \"kind\": \"claims-by\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/watches/claims-by-maren-tolle");
        Answer read = api.get(made.header("Location"));
        assertThat(read.json()).isEqualTo(made.json());
        assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));

        ObjectNode changes = ((ObjectNode) read.json()).put("owner", "desk");
        Answer changed = api.put(made.header("Location"), changes.toString(), "If-Match", read.header("ETag"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(watch().getOwner()).isEqualTo("desk");
        assertThat(watch().getCreatedAt()).isEqualTo(ApiServer.NOW);

        assertThat(api.delete(made.header("Location"), "If-Match", read.header("ETag"))
                        .status())
                .isEqualTo(412);
        assertThat(api.delete(made.header("Location"), "If-Match", changed.header("ETag"))
                        .status())
                .isEqualTo(204);
        assertThat(api.get(made.header("Location")).status()).isEqualTo(404);
    }

    @Test
    void aChangeNamesTheVersionThatItChanges() {
        String path = api.post("/watches", "{\"names\": [\"Maren Tolle\"]}").header("Location");
        String body = "{\"names\": [\"Maren Tolle\"], \"note\": \"x\"}";

        assertThat(api.put(path, body).status()).isEqualTo(428);
        assertThat(api.delete(path).status()).isEqualTo(428);
        assertThat(api.put(path, body, "If-Match", "\"0-99.0\"").status()).isEqualTo(412);
        assertThat(api.put(path, body, "If-Match", "W/" + api.get(path).header("ETag"))
                        .status())
                .isEqualTo(412);
        assertThat(api.put(path, body, "If-Match", "*").status()).isEqualTo(200);
        assertThat(api.put("/watches/none", body, "If-Match", "*").status()).isEqualTo(404);
    }

    @Test
    void whatIsThereAlreadyIsNotMadeAgain() {
        api.post("/watches", "{\"names\": [\"Maren Tolle\"]}");

        assertThat(api.post("/watches", "{\"names\": [\"Maren Tolle\"], \"owner\": \"x\"}")
                        .status())
                .isEqualTo(409);
        assertThat(watch().getOwner()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"names\": [\"x\"], \"colour\": 1} | 422 | colour",
                "{\"names\": [\"x\"], \"filters\": {\"urgency\": \"high\"}} | 422 | filters.urgency",
                "{\"names\": [\"x\"], \"filters\": {\"urgency\": 2.5}} | 422 | filters.urgency",
                "{\"names\": [\"x\"], \"grain\": \"coarse\"} | 422 | grain",
                "{\"names\": [\"x\"], \"expiresAt\": \"soon\"} | 422 | expiresAt",
                "{\"kind\": \"query\", \"query\": \"dock AND\"} | 422 | character 9",
                "{\"names\": [\"x\"], \"names\": [\"y\"]} | 400 | 'line 1, column 25'",
                "{\"names\": | 400 | 'line 1, column 10'",
                "{} | 422 | ",
                "[] | 400 | ",
                "'' | 400 | ",
            })
    void whatIsWrongWithABodyIsSaidWithItsPlace(String body, int status, String place) {
        Answer answer = api.post("/watches", body == null ? "" : body);

        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        if (place != null) {
            assertThat(answer.places()).containsExactly(place.replace("'", ""));
        }
        assertThat(api.tables.watches().rows()).isEmpty();
    }

    @Test
    void otherTypesAndLargeBodiesAreTurnedDown() {
        assertThat(api.send(api.request("/watches", "Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{\"names\": [\"x\"]}"))
                                .build())
                        .status())
                .isEqualTo(415);
        assertThat(api.post("/watches", "{\"note\": \"%s\"}".formatted("x".repeat(1 << 20)))
                        .status())
                .isEqualTo(413);
        assertThat(api.post("/watches", "[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(api.send(api.request("/watches", "Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', '}'}))
                                .build())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anIdNeverChanges() {
        String path = api.post("/watches", "{\"names\": [\"Maren Tolle\"]}").header("Location");

        Answer answer = api.put(path, "{\"id\": \"b\", \"names\": [\"x\"]}", "If-Match", "*");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.places()).containsExactly("id");
        assertThat(api.put(path, "{\"names\": [\"Another\"]}", "If-Match", "*")
                        .json()
                        .path("id"))
                .isEqualTo(api.get(path).json().path("id"));
    }

    @Test
    void aWatchShowsWhatIsWrongWithIt() {
        String path = api.post("/watches", "{\"kind\": \"query\", \"query\": \"dock*\", \"id\": \"q\"}")
                .header("Location");
        api.tables.watchFaults().put("q", new WatchFault("q", "dock*", "It has too many words.", "a1", ApiServer.NOW));

        assertThat(api.get(path).json().path("trouble").asText()).contains("It has too many words.");
    }

    @Test
    void aSecretInAnAddressIsNotShownAndStays() {
        Answer made = api.post(
                "/channels", "{\"kind\": \"webhook\", \"address\": \"%s\", \"tags\": [\"ports\"]}".formatted(HOOK));
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        assertThat(made.response().body()).doesNotContain("secret-part");
        String path = made.header("Location");

        ObjectNode changes =
                ((ObjectNode) api.get(path).json()).put("label", "Desk").put("sent", 7);
        assertThat(api.put(path, changes.toString(), "If-Match", made.header("ETag"))
                        .status())
                .isEqualTo(200);

        Channel stored = api.tables.channels().rows().get(0).value();
        assertThat(stored.getAddress()).isEqualTo(HOOK);
        assertThat(stored.getLabel()).isEqualTo("Desk");
        assertThat(stored.getTags()).containsExactly("ports");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\": \"mail\", \"address\": \"a@b.example\", \"secrets\": [\"sesam\"]}",
                "{\"kind\": \"mail\", \"address\": \"\"}",
                "{\"kind\": \"pigeon\", \"address\": \"a\"}",
                "{\"address\": \"a\"}",
                "{\"kind\": \"mail\", \"address\": \"a\", \"sumUpAfterMinutes\": 0}",
                "{\"kind\": \"mail\", \"address\": \"a\", \"digest\": {\"period\": \"day\", \"at\": 1440}}",
                "{\"kind\": \"mail\", \"address\": \"a\", \"digest\": {\"period\": \"day\", \"zone\": \"Mars\"}}",
                "{\"kind\": \"mail\", \"address\": \"a\", \"options\": [1]}",
            })
    void aChannelThatMakesNoSenseIsTurnedDown(String body) {
        Answer answer = api.post("/channels", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().body()).doesNotContain("sesam");
        assertThat(api.tables.channels().rows()).isEmpty();
    }

    @Test
    void aFeedIsMadeOfItsAddressAndShowsHowItFares() {
        Answer made = api.post(
                "/feeds",
                "{\"url\": \"coast.example/feed?key=s3\", \"credentials\": {\"scheme\": \"bearer\", \"secret\": \"env:KEY\"}}");
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        Feed feed = api.tables.feeds().rows().get(0).value();
        assertThat(feed.getUrl()).isEqualTo("https://coast.example/feed?key=s3");
        assertThat(made.response().body()).doesNotContain("key=s3").contains("env:KEY", "waiting");
        api.tables
                .feedStates()
                .put(
                        feed.getId(),
                        FeedState.newBuilder(Feeds.unfetched(feed))
                                .setTitle("Coast")
                                .setFetched(3)
                                .build());

        Answer shown = api.get(made.header("Location"));
        assertThat(shown.json().path("title").asText()).isEqualTo("Coast");
        ObjectNode changes = ((ObjectNode) shown.json()).put("category", "Wires");
        assertThat(api.put(made.header("Location"), changes.toString(), "If-Match", shown.header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(api.tables.feeds().rows().get(0).value())
                .isEqualTo(Feed.newBuilder(feed).setCategory("Wires").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"url\": \"ftp://coast.example/\"}",
                "{\"url\": \"https://a:b@coast.example/\"}",
                "{\"title\": \"x\"}",
                "{\"url\": \"https://coast.example/\", \"id\": \"mine\"}",
                "{\"url\": \"https://coast.example/\", \"credentials\": {\"scheme\": \"bearer\", \"secret\": \"s3\"}}",
                "{\"url\": \"https://coast.example/\", \"credentials\": {\"secret\": \"env:A\"}}",
            })
    void aFeedThatMakesNoSenseIsTurnedDown(String body) {
        assertThat(api.post("/feeds", body).status()).isEqualTo(422);
        assertThat(api.tables.feeds().rows()).isEmpty();
    }

    @Test
    void aFeedOfAnotherAddressIsAnotherFeed() {
        String path =
                api.post("/feeds", "{\"url\": \"https://coast.example/\"}").header("Location");

        assertThat(api.put(path, "{\"url\": \"https://inland.example/\"}", "If-Match", "*")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void listsComeInPages() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(api.post("/watches", "{\"names\": [\"Name %d\"], \"id\": \"näme/%d\"}".formatted(i, i))
                    .json()
                    .path("id")
                    .asText());
        }
        List<String> seen = new ArrayList<>();
        for (String next = "/watches?limit=2"; !next.isEmpty(); ) {
            Answer page = api.get(next);
            seen.addAll(page.json().path("items").findValuesAsText("id"));
            assertThat(page.json().path("total").asInt()).isEqualTo(5);
            next = page.header("Link").replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
        }

        assertThat(seen).isEqualTo(made);
    }

    @Test
    void aListIsNarrowedByATextInAnyValue() {
        api.post("/watches", "{\"names\": [\"Maren Tolle\"], \"owner\": \"desk\"}");
        api.post("/watches", "{\"names\": [\"Ivo Brandt\"], \"note\": \"for the DESK\"}");
        api.post("/watches", "{\"names\": [\"Oda Lind\"]}");

        assertThat(names("/watches?text=Desk")).containsExactlyInAnyOrder("Maren Tolle", "Ivo Brandt");
        assertThat(names("/watches?text=oda%20l")).containsExactly("Oda Lind");
        assertThat(names("/watches?text=createdAt")).isEmpty(); // the name of a field
        assertThat(api.get("/watches?text=desk&limit=1").json().path("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void aTextIsNotLookedForInWhatIsHidden() {
        api.post("/channels", "{\"kind\": \"webhook\", \"address\": \"%s\"}".formatted(HOOK));

        assertThat(api.get("/channels?text=secret-part").json().path("items")).isEmpty();
        assertThat(api.get("/channels?text=hooks.chat").json().path("items")).hasSize(1);
    }

    private List<String> names(String path) {
        List<String> names = new ArrayList<>();
        api.get(path)
                .json()
                .path("items")
                .forEach(item -> names.add(item.at("/names/0").textValue()));
        return names;
    }

    private Watch watch() {
        List<Row<Watch>> rows = api.tables.watches().rows();
        assertThat(rows).hasSize(1);
        return rows.get(0).value();
    }
}
