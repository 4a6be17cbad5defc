package dev.wirewatch.web.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.wirewatch.archive.FilledArchive;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Records;
import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.origin.HostNames;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.WebServer;
import dev.wirewatch.setup.InMemoryTables;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyndicationTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"x\" ]]> &amp; \u0001\u0000\uFFFE\uD800 end";

    private final FilledArchive archive = FilledArchive.inMemory();
    private final InMemoryTables tables = new InMemoryTables();
    private final HttpClient client = HttpClient.newHttpClient();
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        server = serve(Optional.empty());
        tables.watches()
                .put(
                        "watch-1",
                        Watch.newBuilder()
                                .setId("watch-1")
                                .setLabel("Harbor")
                                .setKind(WatchKind.ENTITY)
                                .setGrain(WatchGrain.STORY)
                                .setNames(List.of("Harbor"))
                                .setCreatedAt(Instant.EPOCH)
                                .build());
    }

    private WebServer serve(Optional<URI> url) throws IOException {
        return WebServer.start(
                new Listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), HostNames.LOOPBACK),
                List.of(new SyndicationRoutes(archive, tables, url)));
    }

    @AfterEach
    void stop() {
        server.close();
        archive.close();
    }

    @ParameterizedTest
    @EnumSource(SyndicationFormat.class)
    void aReaderReadsTheAlertsOfAWatch(SyndicationFormat format) throws Exception {
        Alert first = Records.alert(article("a1", "Quay closed"));
        Alert withdrawal = Alert.newBuilder(first)
                .setId("alert-2")
                .setKind(AlertKind.WITHDRAWAL)
                .setCause("The source withdrew the article.")
                .build();
        archive.with(Kind.ALERTS, first, Records.START)
                .with(Kind.ALERTS, withdrawal, Records.START.plusSeconds(60))
                .with(
                        Kind.ALERTS,
                        Alert.newBuilder(first).setId("b").setWatchId("other").build(),
                        Records.START);

        List<Article> read = read("/watches/watch-1/feed", format);

        assertThat(read)
                .extracting(Article::getHeadline)
                .containsExactly("Withdrawal: Harbor: Quay closed", "Harbor: Quay closed");
        assertThat(read.get(0).getBody()).contains("The source withdrew the article.");
        assertThat(read.get(1).getUrl())
                .isEqualTo("http://127.0.0.1:%d/alerts/%s".formatted(server.port(), first.getId()));
        assertThat(read)
                .extracting(Article::getSourceId)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(
                        read.get(1).getPublished() == null
                                ? read.get(1).getUpdated()
                                : read.get(1).getPublished())
                .isEqualTo(Records.START);
    }

    @Test
    void whatOnlyRepeatsIsInNoFeedOfAWatch() throws Exception {
        Alert first = Records.alert(article("a1", "Quay closed"));
        archive.with(Kind.ALERTS, first, Records.START);
        for (int repeat = 0; repeat < 51; repeat++) {
            archive.with(
                    Kind.ALERTS,
                    Alert.newBuilder(first)
                            .setId("repeat-" + repeat)
                            .setKind(AlertKind.REPEAT)
                            .build(),
                    Records.START.plusSeconds(1 + repeat));
        }

        assertThat(read("/watches/watch-1/feed", SyndicationFormat.ATOM))
                .extracting(Article::getHeadline)
                .containsExactly("Harbor: Quay closed");
    }

    @ParameterizedTest
    @EnumSource(SyndicationFormat.class)
    void textIsNeverMarkup(SyndicationFormat format) throws Exception {
        EnrichedArticle article = Records.article("a1", HOSTILE, "Maren Tolle", HOSTILE);
        archive.with(Kind.ARTICLES, article, Records.START).with(Kind.CLAIMS, Records.claim(article), Records.START);

        for (String feed : List.of("/claims/feed", "/search/feed")) {
            String query = feed.startsWith("/search") ? "?kind=articles" : "";
            HttpResponse<String> answer = get(feed + "." + format.ending() + query);
            assertThat(answer.statusCode()).isEqualTo(200);
            if (format == SyndicationFormat.JSON_FEED) {
                assertThat(new JsonMapper()
                                .readTree(answer.body())
                                .at("/items/0/title")
                                .asText())
                        .contains("<script>alert(1)</script> & \"x\" ]]> &amp;");
            } else {
                Document xml = Jsoup.parse(answer.body(), "", Parser.xmlParser());
                assertThat(xml.select("script")).isEmpty();
                String title = xml.select("item > title, entry > title").text();
                String shown =
                        format == SyndicationFormat.RSS ? Jsoup.parse(title).text() : title;
                assertThat(shown).contains("<script>alert(1)</script> & \"x\" ]]> &amp; ");
                javax.xml.parsers.DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new java.io.ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void aClaimThatIsRetractedIsAnEntryOfItsOwn() throws Exception {
        Claim claim = Records.claim(article("a1", "Quay closed"));
        archive.with(Kind.CLAIMS, claim, Records.START);
        Article before = read("/claims/feed", SyndicationFormat.ATOM).get(0);
        archive.with(
                Kind.CLAIMS,
                Claim.newBuilder(claim)
                        .setState(ClaimState.RETRACTED)
                        .setStateRevision(2)
                        .setArticle(dev.wirewatch.schemas.ArticleRef.newBuilder(claim.getArticle())
                                .setRevision(2)
                                .build())
                        .build(),
                Records.START.plusSeconds(1));

        Article after = read("/claims/feed", SyndicationFormat.ATOM).get(0);

        assertThat(after.getSourceId()).isNotEqualTo(before.getSourceId());
        assertThat(after.getHeadline()).startsWith("Retracted: ").endsWith(before.getHeadline());
    }

    @Test
    void theClaimsOfASpeakerAreAFeed() throws Exception {
        archive.with(Kind.CLAIMS, Records.claim(article("a1", "Quay closed")), Records.START)
                .with(
                        Kind.CLAIMS,
                        Records.claim(Records.article("a2", "Ferry late", "Ilja Brask", "nobody was hurt")),
                        Records.START);

        assertThat(read("/claims/feed", SyndicationFormat.RSS, "?speaker=person-ilja-brask"))
                .extracting(Article::getHeadline)
                .containsExactly("Ilja Brask says that nobody was hurt");
    }

    @ParameterizedTest
    @EnumSource(SyndicationFormat.class)
    void linksLeadToWherePeopleReachThePages(SyndicationFormat format) throws Exception {
        server.close();
        server = serve(Optional.of(URI.create("https://desk.example/news/")));
        archive.with(Kind.ARTICLES, article("a1", "Quay closed"), Records.START);

        String feed =
                get("/search/feed.%s?kind=articles".formatted(format.ending())).body();

        assertThat(feed)
                .contains(
                        "https://desk.example/news/search/feed.%s?kind=articles".formatted(format.ending()),
                        "https://desk.example/news/articles/a1")
                .doesNotContain("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "mentions", "stories", "claims", "alerts", "statements"})
    void anySearchIsAFeed(String kind) throws Exception {
        EnrichedArticle article = article("a1", "Quay closed");
        archive.with(Kind.ARTICLES, article, Records.START)
                .with(Kind.MENTIONS, Records.mentions(article), Records.START)
                .with(Kind.STORIES, Records.story("s1", 1, article), Records.START)
                .with(Kind.CLAIMS, Records.claim(article), Records.START)
                .with(Kind.ALERTS, Records.alert(article), Records.START)
                .with(Kind.STATEMENTS, Records.statement("t1", 1, article), Records.START);

        assertThat(read("/search/feed", SyndicationFormat.ATOM, "?kind=" + kind))
                .hasSize(1);
    }

    @Test
    void statementsAreAFeedThatTellsWhereTheyStand() throws Exception {
        EnrichedArticle denial = Records.article("a2", "Quay open", "Odd Lind", "two were hurt");
        archive.with(
                Kind.STATEMENTS,
                Records.disputed(Records.statement("t1", 1, article("a1", "Quay closed")), denial),
                Records.START);

        assertThat(read("/statements/feed", SyndicationFormat.RSS, "?state=disputed"))
                .extracting(Article::getHeadline, Article::getBody)
                .containsExactly(tuple(
                        "Disputed: Maren Tolle says that the quay was closed",
                        "1 report, 1 source; Odd Lind disputes it: “two were hurt”"));
        assertThat(read("/statements/feed", SyndicationFormat.RSS, "?state=retracted"))
                .isEmpty();
    }

    @Test
    void whoHasAFeedIsNotSentItAgain() throws Exception {
        archive.with(Kind.CLAIMS, Records.claim(article("a1", "Quay closed")), Records.START);
        HttpResponse<String> first = get("/claims/feed.atom");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(get("/claims/feed.atom", "If-None-Match", tag).statusCode()).isEqualTo(304);
        archive.with(
                Kind.CLAIMS,
                Records.claim(Records.article("a2", "x", "Ilja Brask", "y")),
                Records.START.plusSeconds(1));
        assertThat(get("/claims/feed.atom", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/watches/none/feed.rss, 404",
        "/watches/watch-1/feed.rss?q=x, 400",
        "/watches/watch-1/feed.pdf, 404",
        "/claims/feed.json?speeker=x, 400",
        "/claims/feed.json?q=dock+AND, 400",
        "/search/feed.atom, 400",
        "/search/feed.atom?kind=dead-letters, 400",
        "/search/feed.atom?kind=claims&from=now, 400",
        "/search/feed.atom?kind=claims, 200",
        "/claims/feed.rss?speaker=%C3%BC%20%3Cb%3E%22, 200",
    })
    void whatMakesNoSenseIsSaid(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status != 200) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    private List<Article> read(String path, SyndicationFormat format, String... query) throws Exception {
        HttpResponse<String> answer = get(path + "." + format.ending() + String.join("", query));
        assertThat(answer.statusCode()).isEqualTo(200);
        ParseResult result = Formats.read(new Input(
                answer.body().getBytes(StandardCharsets.UTF_8),
                answer.headers().firstValue("Content-Type"),
                Optional.empty(),
                Optional.empty()));
        assertThat(result.rejected()).isEmpty();
        assertThat(result.format())
                .contains(
                        switch (format) {
                            case RSS -> Format.RSS;
                            case ATOM -> Format.ATOM;
                            case JSON_FEED -> Format.JSON_FEED;
                        });
        return result.accepted().stream().map(Piece.Accepted::article).toList();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static EnrichedArticle article(String id, String headline) {
        return Records.article(id, headline, "Maren Tolle", "the quay was closed");
    }
}
