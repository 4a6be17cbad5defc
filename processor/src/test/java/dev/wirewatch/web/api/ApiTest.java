package dev.wirewatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Records;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.StorySplit;
import dev.wirewatch.web.api.ApiServer.Answer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {

    private static final EnrichedArticle FIRST =
            Records.article("a1", "Lock gates stuck", "Maren Tolle", "the gates would open by noon");

    private final ApiServer api = new ApiServer(new Connection(Map.of(), Map.of("schema.registry.url", "mock://none")));

    @BeforeEach
    void fill() {
        EnrichedArticle second = Records.article("a2", "Ferry late", "Ilja Brask", "nobody was hurt");
        List<EnrichedArticle> articles = List.of(FIRST, second);
        for (int i = 0; i < articles.size(); i++) {
            EnrichedArticle article = articles.get(i);
            var time = Records.START.plusSeconds(60L * i);
            api.archive
                    .with(Kind.ARTICLES, article, time)
                    .with(Kind.CLAIMS, Records.claim(article), time)
                    .with(Kind.MENTIONS, Records.mentions(article), time)
                    .with(Kind.ALERTS, Records.alert(article), time)
                    .with(Kind.STORIES, Records.story("s" + i, 1, article), time)
                    .with(Kind.STATEMENTS, Records.statement("t" + i, 1, article), time)
                    .with(Kind.TRENDS, Records.trend(article, time), time)
                    .with(Kind.DEAD_LETTERS, Records.deadLetter(i, "x" + i, "It has no text."), time);
        }
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void anAlertIsSaidToBeOfAnotherStory() {
        Alert update = Alert.newBuilder(Records.alert(FIRST))
                .setId("u1")
                .setKind(AlertKind.UPDATE)
                .setStory(new AlertStory("n1", 2, 0, 2, List.of()))
                .build();
        Alert first =
                Alert.newBuilder(update).setId("n1").setKind(AlertKind.NEW).build();
        api.archive.with(Kind.ALERTS, update, Records.START).with(Kind.ALERTS, first, Records.START);

        assertThat(api.post("/alerts/u1/split", "").status()).isEqualTo(204);
        assertThat(api.splits)
                .containsExactly(
                        new StorySplit(update.getWatchId(), update.getArticle().getId()));

        assertThat(api.post("/alerts/n1/split", "").status()).isEqualTo(409);
        assertThat(api.post("/alerts/none/split", "").json().get("detail").asText())
                .isEqualTo("There is no such alert.");
        assertThat(api.splits).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"articles", "claims", "mentions", "alerts", "stories", "statements", "trends", "dead-letters"})
    void recordsOfEachKindAreListedAndFound(String kind) {
        Answer list = api.get("/" + kind);

        assertThat(list.json().path("total").asInt()).isEqualTo(2);
        assertThat(list.json().path("items")).hasSize(2);
        JsonNode newest = list.json().path("items").get(0);
        Answer one = api.get("/%s/%s".formatted(kind, id(kind, newest)));
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.json().path("id")).isEqualTo(newest.path("id"));
        assertThat(api.get("/search?kind=" + kind).json().path("items"))
                .isEqualTo(list.json().path("items"));
        boolean isOfEntity = kind.equals("mentions") || kind.equals("trends");
        assertThat(api.get("/%s/none%s".formatted(kind, isOfEntity ? "/none" : ""))
                        .status())
                .isEqualTo(404);
    }

    private static String id(String kind, JsonNode item) {
        return switch (kind) {
            case "mentions" ->
                item.path("id").asText() + "/" + item.at("/article/id").asText();
            case "trends" ->
                item.path("entity").asText() + "/" + item.path("beganAt").asText();
            default -> item.path("id").asText();
        };
    }

    @Test
    void aTrendHasTheHeadlineOfItsStory() {
        JsonNode trends = api.get("/trends").json();
        assertThat(trends.toString()).contains("\"quay\"");
        assertThat(trends.findValuesAsText("headline"))
                .isNotEmpty()
                .containsOnly(api.get("/stories/s1").json().path("headline").asText());
    }

    @Test
    void aListLeavesOutTheTextOfArticles() {
        assertThat(api.get("/articles").json().at("/items/0").has("body")).isFalse();
        assertThat(api.get("/articles/a1").json().path("body").asText()).contains("Maren Tolle");
        assertThat(api.get("/articles/a1/enriched")
                        .json()
                        .at("/claims/0/speakerName")
                        .asText())
                .isEqualTo("Maren Tolle");
    }

    @Test
    void anArticleHasItsRevisions() {
        api.archive.with(
                Kind.ARTICLES,
                Records.article("a1", 2, "Lock gates open", "Maren Tolle", "they are open"),
                Records.START.plusSeconds(600));

        assertThat(api.get("/articles/a1/revisions").json().path("items").findValuesAsText("revision"))
                .containsExactly("2", "1");
        assertThat(api.get("/articles/none/revisions").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/claims?speaker=person-ilja-brask, 1",
        "/claims?speaker=person-ilja-brask&speaker=person-maren-tolle, 2",
        "/claims?q=speaker:Brask, 1",
        "/articles?q=ferry, 1",
        "/articles?from=2026-03-02T09:00:30Z, 1",
        "/articles?until=2026-03-02T09:00:30Z, 1",
        "/alerts?kind=update, 0",
        "/search?kind=articles&q=gates, 1",
    })
    void filtersLeaveWhatMeetsThem(String path, int found) {
        assertThat(api.get(path).json().path("items")).hasSize(found);
    }

    @Test
    void pagesFollowEachOther() {
        for (int i = 3; i < 8; i++) {
            api.archive.with(
                    Kind.ARTICLES,
                    Records.article("a" + i, "Story " + i, "Maren Tolle", "it goes on"),
                    Records.START.plusSeconds(60L * i));
        }
        List<String> seen = new ArrayList<>();
        String next = "/articles?limit=2&source=Tidewater+Wire";
        while (!next.isEmpty()) {
            Answer page = api.get(next);
            assertThat(page.status()).isEqualTo(200);
            seen.addAll(page.json().path("items").findValuesAsText("headline"));
            assertThat(page.header("Link").isEmpty()).isEqualTo(!page.json().has("next"));
            next = page.header("Link").replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
        }

        assertThat(seen)
                .containsExactly(
                        "Story 7", "Story 6", "Story 5", "Story 4", "Story 3", "Ferry late", "Lock gates stuck");
    }

    @Test
    void recordsAreCounted() {
        assertThat(api.get("/counts?kind=claims&term=speaker")
                        .json()
                        .path("items")
                        .findValuesAsText("value"))
                .containsExactlyInAnyOrder("person-ilja-brask", "person-maren-tolle");
        assertThat(api.get("/histogram?kind=claims&bucket=1m")
                        .json()
                        .path("items")
                        .findValuesAsText("records"))
                .containsExactly("1", "1");
    }

    @Test
    void entitiesAreFoundByTheBeginningOfANameAndById() {
        assertThat(api.get("/entities?prefix=tol").json().at("/items/0/id").asText())
                .isEqualTo("person-maren-tolle");
        assertThat(api.get("/entities/person-maren-tolle").json().path("name").asText())
                .isEqualTo("Maren Tolle");
        assertThat(api.get("/entities/nobody").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/claims?speeker=x, speeker",
        "/claims?limit=0, limit",
        "/claims?limit=501, limit",
        "/claims?limit=99999999999999999999, limit",
        "/claims?limit=ten, limit",
        "/claims?cursor=none, cursor",
        "/claims?from=yesterday, from",
        "/claims?q=dock+AND, 'q, character 9'",
        "/search?kind=gossip, kind",
        "/search, kind",
        "/counts?kind=claims&term=color, term",
        "/histogram?kind=claims&bucket=0h, bucket",
        "/histogram?kind=claims&bucket=1e9d, bucket",
        "/histogram?kind=claims, bucket",
        "/entities, prefix",
        "/watches?q=x, q",
        "/watches?cursor=%C3%BC, cursor",
        "/articles/a1?q=x, q",
    })
    void aParameterThatMakesNoSenseIsNamed(String path, String place) {
        Answer answer = api.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims?q=%ff%fe", "/claims?speaker=%00", "/claims?q=%28%28%28%28", "/articles/%00"})
    void whatNobodyCanReadIsNotFoundOrRejected(String path) {
        assertThat(api.get(path).status()).isIn(200, 400, 404);
    }

    @Test
    void aParameterOfTenKilobytesIsTurnedDown() {
        assertThat(api.get("/claims?speaker=" + "x".repeat(10_000)).status()).isIn(200, 400, 414, 431);
        assertThat(api.get("/claims?q=" + "(".repeat(5_000)).status()).isEqualTo(400);
    }

    @Test
    void whoHasAnAnswerIsNotSentItAgain() {
        Answer answer = api.get("/claims");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        Answer again = api.get("/claims", "If-None-Match", "W/\"other\", " + answer.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        api.archive.with(Kind.CLAIMS, Records.claim(Records.article("a9", "New", "Ilja Brask", "x")), Records.START);
        assertThat(api.get("/claims", "If-None-Match", answer.header("ETag")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims", "/watches/none", "/claims?speakr=x", "/openapi.json"})
    void headIsAnsweredAsGetWithoutABody(String path) {
        Answer get = api.get(path);
        Answer head = api.send(
                api.request(path).method("HEAD", BodyPublishers.noBody()).build());

        assertThat(head.status()).isEqualTo(get.status());
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
        assertThat(head.response().body()).isEmpty();
    }

    @Test
    void answersAreCompressed() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = java.net.http.HttpClient.newHttpClient()
                .send(api.request("/openapi.json", "Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var body = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
            assertThat(body.readAllBytes()).startsWith('{').hasSizeGreaterThan(answer.body().length * 3);
        }
    }

    @Test
    void articlesArePosted() {
        assertThat(api.post("/articles", "{\"headline\": \"Lock gates open\"}").status())
                .isEqualTo(202);
        assertThat(api.post("/articles", "{\"headline\": 3}").status()).isEqualTo(422);
    }

    @Test
    void aMethodThatAPathHasNotIsSaid() {
        Answer answer = api.delete("/claims/x");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
    }
}
