package dev.wirewatch.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.wirewatch.cli.Main;
import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import dev.wirewatch.schemas.HubSubscription;
import dev.wirewatch.schemas.SeenItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The feed commands against a broker and a registry. */
class FeedCommandTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private static final String COAST = "https://coastwire.example/feed";
    private static final String QUAY = "https://quay.example/atom";

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @AfterEach
    void removeAll() throws IOException {
        run("feed", "list", "--json");
        List<String> remove = new ArrayList<>(List.of("feed", "remove"));
        for (JsonNode feed : json()) {
            remove.add(feed.path("id").asText());
        }
        if (remove.size() > 2) {
            assertThat(run(remove.toArray(String[]::new))).as(err).isZero();
        }
    }

    @Test
    void anEmptyListSaysHowToAddAFeed() {
        assertThat(run("feed", "list")).isZero();
        assertThat(out).isEmpty();
        assertThat(err.lines()).containsExactly("There are no feeds yet; add one with './wirewatch feed add URL'.");

        assertThat(run("feed", "list", "--json")).isZero();
        assertThat(out + err).isEmpty();
    }

    @Test
    void feedsAreAddedAndABadAddressIsRejectedAlone() throws IOException {
        assertThat(run("feed", "add", "CoastWire.example/feed", "ftp://quay.example/", QUAY))
                .isEqualTo(1);
        assertThat(out.lines()).containsExactly(id(COAST), id(QUAY));
        assertThat(err.lines())
                .containsExactly(
                        "rejected: ftp://quay.example/: A feed's address begins with http or https, not with 'ftp'.");

        run("feed", "list", "--json");
        assertThat(json()).extracting(feed -> feed.path("url").asText()).containsExactly(COAST, QUAY);
    }

    @Test
    void aFeedThatIsThereKeepsItsStateAndTheTimeWhenItWasAdded() throws IOException {
        run("feed", "add", COAST);
        write(state(COAST));
        run("feed", "list", "--json");
        JsonNode before = json().get(0);

        assertThat(run("feed", "add", COAST + "#latest")).isZero();
        assertThat(out.lines()).containsExactly(id(COAST));
        assertThat(err.lines()).containsExactly("already there: " + COAST);

        assertThat(run("feed", "add", COAST, "--title", "The coast", "--full-text"))
                .isZero();
        assertThat(err.lines()).containsExactly("changed: " + COAST);

        assertThat(run("feed", "add", COAST, "--title", "The coast")).isZero();
        assertThat(err.lines()).containsExactly("already there: " + COAST);

        run("feed", "list", "--json");
        JsonNode after = json().get(0);
        assertThat(after.path("title").asText()).isEqualTo("The coast");
        assertThat(after.path("fullText").asBoolean()).isTrue();
        assertThat(after.path("addedAt")).isEqualTo(before.path("addedAt"));
        assertThat(after.path("added").asInt()).isEqualTo(7);

        run("feed", "add", COAST, "--no-full-text");
        run("feed", "list", "--json");
        assertThat(json().get(0).path("fullText").asBoolean()).isFalse();
    }

    @Test
    void theListIsSortedByNameAndTellsProgramsAllButWhatIsSecret() throws IOException {
        run("feed", "add", COAST, "--title", "b coast", "--category", "Wires/North");
        run("feed", "add", QUAY, "--title", "A quay");
        write(state(COAST));

        run("feed", "list", "--json");

        assertThat(json()).extracting(feed -> feed.path("title").asText()).containsExactly("A quay", "b coast");
        JsonNode coast = json().get(1);
        assertThat(coast.path("id").asText()).isEqualTo(id(COAST));
        assertThat(coast.path("category").asText()).isEqualTo("Wires/North");
        assertThat(coast.path("status").asText()).isEqualTo("failing");
        assertThat(coast.path("error").asText()).isEqualTo("The server answered with status 500.");
        assertThat(coast.path("currentUrl").asText()).isEqualTo("https://coastwire.example/new");
        assertThat(coast.path("feedTitle").asText()).isEqualTo("Coastwire, latest");
        assertThat(coast.path("fetchedAt").asText()).isEqualTo("2026-03-01T09:30:00Z");
        assertThat(coast.path("medianDelaySeconds").asInt()).isEqualTo(30);
        assertThat(coast.at("/subscription/hub").asText()).isEqualTo("https://hub.example/");
        assertThat(out).doesNotContain("s3cret", "https://me.example/hub/1", "seen-item", "feedId");
        assertThat(json().get(0).path("status").asText()).isEqualTo("waiting");
    }

    @Test
    void aPasswordInAnAddressIsNeitherKeptNorShown() throws IOException {
        assertThat(run("feed", "add", "https://ola:sesam@coastwire.example/feed"))
                .isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err.lines())
                .containsExactly(
                        "rejected: https://coastwire.example/feed: The address holds a name and a password, which"
                                + " everybody who lists feeds would read; put NAME:PASSWORD into a file or an environment"
                                + " variable of the processors, and add the feed with: ./wirewatch feed add"
                                + " 'https://coastwire.example/feed' --basic-auth env:FEED_LOGIN");
        assertThat(run("feed", "add", "https://ola:s/sam@coastwire.example/feed"))
                .isEqualTo(1);
        assertThat(err).doesNotContain("sam@");

        Path opml = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml><body><outline xmlUrl='https://ola:sesam@quay.example/' type='rss'/></body></opml>");
        assertThat(run("feed", "import", opml.toString())).isEqualTo(1);
        assertThat(err).contains("rejected: https://quay.example/: ").doesNotContain("sesam");
    }

    @Test
    void aSecretIsKeptAsTheNameOfWhereItIs() throws IOException {
        assertThat(run("feed", "add", COAST, "--basic-auth", "env:COAST_LOGIN")).isZero();
        assertThat(run("feed", "add", QUAY, "--auth-header", "X-Api-Key=file:/etc/quay.key"))
                .isZero();

        run("feed", "list", "--json");
        assertThat(json())
                .extracting(feed -> feed.path("credentials").toString())
                .containsExactly(
                        "{\"scheme\":\"basic\",\"header\":\"\",\"secret\":\"env:COAST_LOGIN\"}",
                        "{\"scheme\":\"header\",\"header\":\"X-Api-Key\",\"secret\":\"file:/etc/quay.key\"}");
        run("feed", "export");
        assertThat(out).contains(COAST).doesNotContain("COAST_LOGIN", "quay.key");
    }

    @Test
    void aSecretThatAnAddressHoldsIsUsedAndNotShown() throws IOException {
        String secret = COAST + "?token=sesam";
        run("feed", "add", QUAY, secret);
        run("feed", "add", secret);
        assertThat(err).contains(COAST + "?token=…").doesNotContain("sesam");
        run("feed", "list");
        assertThat(out).contains(COAST + "?token=…").doesNotContain("sesam");
        run("feed", "list", "--json", secret);
        assertThat(json())
                .singleElement()
                .satisfies(feed -> assertThat(feed.path("url").asText()).isEqualTo(COAST + "?token=…"));
        run("feed", "export");
        assertThat(out).contains(QUAY).doesNotContain("sesam");
        assertThat(err).contains("1 left out, since their addresses hold secrets; --secrets writes them, too.");
        run("feed", "export", "--secrets");
        assertThat(out).contains(QUAY, secret);
    }

    @Test
    void aSecretThatIsTypedIsNotTakenAndNotShown() {
        assertThat(run("feed", "add", COAST, "--bearer-token", "sesam")).isEqualTo(2);
        assertThat(err)
                .contains("Say where the processors find the secret, and not what it is")
                .doesNotContain("sesam");
        assertThat(run("feed", "add", COAST, QUAY, "--bearer-token", "env:TOKEN"))
                .isEqualTo(2);
        assertThat(run("feed", "add", COAST, "--auth-header", "env:TOKEN")).isEqualTo(2);
    }

    @Test
    void thePageOfASiteLeadsToItsFeed() throws IOException {
        String feed = "<link rel='alternate' type='application/rss+xml' title='%s' href='/%s'>";
        HttpServer site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        serve(site, "/one", feed.formatted("Coast", "coast.rss") + feed.formatted("Comments", "comments/feed"));
        serve(site, "/two", feed.formatted("Coast", "coast.rss") + feed.formatted("Quay", "quay.rss"));
        serve(site, "/none", "<h1>Nothing</h1>");
        site.start();
        String home = "http://127.0.0.1:" + site.getAddress().getPort() + "/";
        try {
            assertThat(run("feed", "add", home + "one")).isZero();
            assertThat(out.lines()).containsExactly(id(home + "coast.rss"));
            assertThat(err.lines()).containsExactly("found: " + home + "coast.rss, which " + home + "one names");

            assertThat(run("feed", "add", home + "two", home + "none")).isEqualTo(1);
            assertThat(err.lines())
                    .containsExactly(
                            "rejected: " + home + "two: The page names several feeds; add those that you want: " + home
                                    + "coast.rss (Coast), " + home + "quay.rss (Quay)",
                            "rejected: " + home + "none: The address answers with a web page that names no feed.");
        } finally {
            site.stop(0);
        }
    }

    private static void serve(HttpServer site, String path, String page) {
        byte[] body = ("<!DOCTYPE html><html><head>" + page + "</head></html>").getBytes(StandardCharsets.UTF_8);
        site.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Test
    void theListCanBeOfSomeFeeds() {
        run("feed", "add", COAST, QUAY);

        assertThat(run("feed", "list", "quay.example/atom")).isZero();
        assertThat(out).contains(QUAY).doesNotContain(COAST);

        assertThat(run("feed", "list", id(COAST))).isZero();
        assertThat(out).contains(COAST).doesNotContain(QUAY);

        assertThat(run("feed", "list", "https://ebb.example/")).isEqualTo(1);
        assertThat(err.lines())
                .containsExactly("wirewatch: There is no feed 'https://ebb.example/'; "
                        + "'./wirewatch feed list' lists all feeds.");
    }

    @Test
    void feedsAreRemovedByAddressAndByIdOrNotAtAll() throws IOException {
        run("feed", "add", COAST, QUAY, "https://fjord.example/");

        assertThat(run("feed", "remove", COAST, "https://ebb.example/")).isEqualTo(1);
        assertThat(err.lines())
                .containsExactly("wirewatch: There is no feed 'https://ebb.example/'; "
                        + "'./wirewatch feed list' lists all feeds.");
        run("feed", "list", "--json");
        assertThat(json()).hasSize(3);

        assertThat(run("feed", "remove", "coastwire.example/feed", id(QUAY))).isZero();
        run("feed", "list", "--json");
        assertThat(json()).extracting(feed -> feed.path("url").asText()).containsExactly("https://fjord.example/");
    }

    @Test
    void aListIsImportedOnceAndExportedAgain() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.opml"),
                """
                <opml version="2.0"><body>
                  <outline text="Coast" xmlUrl="https://coastwire.example/feed"/>
                  <outline text="Wires">
                    <outline text="Quay &amp; more" xmlUrl="QUAY.example/atom"/>
                    <outline text="Coast again" xmlUrl="https://coastwire.example/feed#top"/>
                    <outline text="Odd" xmlUrl="gopher://odd.example/"/>
                  </outline>
                </body></opml>
                """);

        assertThat(run("feed", "import", list.toString())).isEqualTo(1);
        assertThat(err.lines())
                .containsExactly(
                        "rejected: Odd: A feed's address begins with http or https, not with 'gopher'.",
                        "2 added, 1 already there, 1 rejected.");

        Path exported = folder.resolve("exported.opml");
        assertThat(run("feed", "export", exported.toString())).isZero();
        assertThat(run("feed", "export")).isZero();
        assertThat(out)
                .isEqualTo(Files.readString(exported))
                .containsSubsequence(
                        "<outline text=\"Wires\">",
                        "<outline text=\"Quay &amp; more\" type=\"rss\" xmlUrl=\"https://quay.example/atom\"/>",
                        "<outline text=\"Coast\" type=\"rss\" xmlUrl=\"https://coastwire.example/feed\"/>");
        assertThat(importFromStandardInput(out)).isZero();
        assertThat(err.lines()).containsExactly("0 added, 2 already there, 0 rejected.");
    }

    @Test
    void aListThatCannotBeReadIsOneSentence() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<html><body>Sign in</body></html>");

        assertThat(run("feed", "import", page.toString())).isEqualTo(1);
        assertThat(err.lines()).containsExactly("wirewatch: " + page + ": It is no OPML file: it has no opml element.");
        assertThat(run("feed", "import", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err.lines()).containsExactly("wirewatch: There is no file " + folder.resolve("none") + ".");
        assertThat(run("feed", "export", folder.toString())).isEqualTo(1);
        assertThat(err).startsWith("wirewatch: The file " + folder + " cannot be written: ");
    }

    @Test
    void aTitleIsForOneFeed() {
        assertThat(run("feed", "add", "--title", "Coast", COAST, QUAY)).isEqualTo(2);
        assertThat(err).startsWith("wirewatch: --title is for one feed; add the others without it.");
    }

    private int importFromStandardInput(String opml) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(opml.getBytes(StandardCharsets.UTF_8)));
        try {
            return run("feed", "import", "-");
        } finally {
            System.setIn(before);
        }
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--kafka", CLUSTER.kafka(), "--registry", CLUSTER.registry()));
        StringWriter printed = new StringWriter();
        StringWriter said = new StringWriter();
        int status = Main.run(new PrintWriter(printed), new PrintWriter(said), all.toArray(String[]::new));
        out = printed.toString();
        err = said.toString();
        return status;
    }

    private List<JsonNode> json() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            lines.add(mapper.readTree(line));
        }
        return lines;
    }

    private static String id(String url) {
        return Feeds.id(Feeds.address(url));
    }

    private void write(FeedState state) {
        new CompactedTopic<FeedState>(CLUSTER.connection(), Topics.FEED_STATES)
                .putAll(Map.of(state.getFeedId(), state));
    }

    private static FeedState state(String url) {
        Feed feed = new Feed(id(url), url, null, null, false, Instant.EPOCH, null);
        return FeedState.newBuilder(Feeds.unfetched(feed))
                .setStatus(FeedStatus.FAILING)
                .setUrl("https://coastwire.example/new")
                .setTitle("Coastwire, latest")
                .setError("The server answered with status 500.")
                .setFetchedAt(Instant.parse("2026-03-01T09:30:00Z"))
                .setAdded(7)
                .setDelaySeconds(List.of(30, 500, 2))
                .setItems(List.of(new SeenItem("seen-item", "x", null)))
                .setSubscription(new HubSubscription(
                        "https://hub.example/", url, "https://me.example/hub/1", "s3cret", null, null, 0))
                .build();
    }
}
