package dev.wirewatch.contract;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.wirewatch.Needs;
import dev.wirewatch.archive.Records;
import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.embedded.Ports;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.TrendChange;
import dev.wirewatch.schemas.TrendStory;
import dev.wirewatch.web.page.Links;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The pages of {@code wirewatch up} in a browser, from its first run on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesIT {

    private static final String ATTACK =
            "<script>alert(1)</script><img src=x onerror=alert(2)>\\\" onmouseover=\\\"alert(3)";
    /** For what comes live; after a restart the processor needs some seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int MOST_BYTES = 150_000;
    private static final double MOST_SECONDS = 1;

    @TempDir
    private static Path folder;

    private static UpProcess up;
    private static String site;
    private static Chromium browser;

    @BeforeAll
    static void start() {
        Needs.chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        int port = Ports.free();
        site = "http://127.0.0.1:" + port;
        up = new UpProcess(folder, Ports.free(), Ports.free(), port).withSeeds();
        up.start();
        browser = new Chromium(site);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (up != null) {
            up.stop();
        }
    }

    @AfterEach
    void nothingWasComplainedAbout() {
        assertThat(browser.complaints).isEmpty();
    }

    @Test
    @Order(1)
    void theFirstRunShowsAnAlertWithoutAClick() {
        Page page = browser.page();
        page.navigate("/");

        assertThat(page.locator("#alerts .row mark").first()).isVisible();
        assertThat(page.locator("#articles .row").first()).isVisible();
    }

    @Test
    @Order(2)
    void aWatchMadeInTheFormFiresOnTheNextStoryAndAKillWithdrawsItLive() throws Exception {
        Page page = browser.page();
        page.navigate("/watches/new");
        page.getByLabel("Names, one on each line").fill("Hedda Nordgaard");
        page.getByText("Try it out").click();
        assertThat(page.locator("#try-out")).containsText(" a day.");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".watch-row", new Page.LocatorOptions().setHasText("Hedda Nordgaard")))
                .isVisible();

        page.navigate("/alerts");
        post(article("h-1", 1, "Ferry owner denies a leak", "Hedda Nordgaard said the hull was sound."));

        Locator alert =
                page.locator("#alerts > ol > .row", new Page.LocatorOptions().setHasText("Ferry owner denies a leak"));
        assertThat(alert.locator("mark").first()).hasText("Hedda Nordgaard");

        post(article("h-1", 2, "Withdrawn", "It was wrong.").replace("\"usable\"", "\"canceled\""));

        assertThat(alert.locator(".later .tag.withdrawal")).isVisible();
    }

    @Test
    @Order(3)
    void whatAnArticleSaysIsShownAsText() throws Exception {
        post("{\"source\": \"%1$s\", \"sourceId\": \"x-1\", \"headline\": \"%1$s\", \"bylines\": [\"%1$s\"],"
                        .formatted(ATTACK)
                + " \"url\": \"javascript:alert(4)\", \"language\": \"en\","
                + " \"body\": \"Hedda Nordgaard said the %1$s was safe.\\n\\n%1$s\"}".formatted(ATTACK));
        Page page = browser.page();
        page.navigate("/wire");
        Locator row = page.locator(".row", new Page.LocatorOptions().setHasText("<script>alert(1)</script>"))
                .first();
        assertThat(row).isVisible();

        row.locator(".headline a").click();
        assertThat(page.locator("h1")).containsText("<script>alert(1)</script><img src=x onerror=alert(2)>");
        assertThat(page.locator("a[href^='javascript:']")).hasCount(0);
        page.navigate("/alerts");
        assertThat(page.locator("#alerts .row", new Page.LocatorOptions().setHasText("<script>"))
                        .first())
                .isVisible();

        EntityMentions mentions =
                Records.mentions(Records.article("x-2", "Hull sound", ATTACK.replace("\\", ""), "the hull was sound"));
        write(Topics.MENTIONS, "x-2", mentions);
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            page.navigate(Links.entity(mentions.getEntity().getId()));
            assertThat(page.locator("h1").textContent()).startsWith("<script>alert(1)</script><img src=x");
        });
    }

    @Test
    @Order(4)
    void aRestartInMidStreamLosesAndRepeatsNothing() throws Exception {
        Page page = browser.page();
        page.navigate("/wire?source=Saltmarsh+Post");
        publish(1, 20);
        assertThat(page.locator("#articles .row")).hasCount(20);

        up.kill();
        assertThat(page.locator("#articles-state")).containsText("The connection is away");
        up.start();
        publish(21, 40);

        assertThat(page.locator("#articles .row")).hasCount(40);
        assertThat(page.locator("#articles .row .headline").allTextContents())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                        .mapToObj(number -> "Marsh report " + number)
                        .toList());
    }

    @Test
    @Order(6)
    void nothingBarsAnybodyFromAnyPage() throws Exception {
        startBurst();
        dispute();
        setUp();
        Map<String, List<String>> found = new TreeMap<>();
        for (boolean phone : List.of(false, true)) {
            for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = browser.page(phone, colors);
                found.putAll(barriers(page, (phone ? "phone " : "wide ") + colors));
                page.context().close();
            }
        }
        assertThat(found).isEmpty();
    }

    private static Map<String, List<String>> barriers(Page page, String look) {
        Map<String, List<String>> found = new TreeMap<>();
        for (String path : everyPage(page)) {
            page.navigate(path);
            putBarriers(page, path + " " + look, found);
        }
        page.navigate("/watches/new");
        page.getByLabel("Names, one on each line").fill("Hedda Nordgaard");
        page.getByText("Try it out").click();
        assertThat(page.locator("#try-out .row").first()).isVisible();
        putBarriers(page, "try-out " + look, found);
        return found;
    }

    private static void putBarriers(Page page, String name, Map<String, List<String>> found) {
        List<Rule> violations =
                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        if (!violations.isEmpty()) {
            found.put(
                    name,
                    violations.stream()
                            .map(rule -> rule.getId() + " " + rule.getNodes())
                            .toList());
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .as("%s scrolls sideways", name)
                .isEqualTo(false);
    }

    @Test
    @Order(7)
    void pagesAreLightAndQuicklyPainted() {
        for (String path : everyPage(browser.page())) {
            Page page = browser.page(); // with nothing in its cache
            boolean found = page.navigate(path).ok();
            double bytes = number(page, "performance.getEntries().reduce((sum, e) => sum + (e.transferSize || 0), 0)");
            double seconds = number(
                    page,
                    "new Promise(done => new PerformanceObserver(list => done(list.getEntries()[0].startTime / 1000))"
                            + ".observe({type: 'paint', buffered: true}))");
            System.out.printf("%s: %,.0f bytes, first paint after %.2f s%n", path, bytes, seconds);
            assertThat(bytes).as(path).isPositive().isLessThan(MOST_BYTES);
            if (found) { // else it was waited for
                assertThat(seconds).as(path).isLessThan(MOST_SECONDS);
            }
            page.context().close();
        }
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static List<String> everyPage(Page page) {
        Stream<String> lists = Stream.of(
                "/",
                "/wire",
                "/alerts",
                "/claims",
                "/stories",
                "/statements",
                "/trends",
                "/watches",
                "/watches/new",
                "/feeds",
                "/feeds/new",
                "/channels",
                "/channels/new",
                "/dead-letters",
                "/search?q=bank",
                "/login",
                "/unsubscribe/none/none",
                "/nowhere",
                "/articles/none");
        Stream<String> others = Stream.of(
                first(page, "/wire?q=bank", ".row .headline a"),
                first(page, "/wire?q=bank", ".row .entity.organization"),
                first(page, "/statements?state=disputed", ".row.statement > .meta a"),
                first(page, "/statements?state=disputed", ".row.statement .sentence b a"),
                first(page, "/trends", ".row.trend .headline a"),
                first(page, "/stories", ".row .headline a"),
                first(page, "/alerts", ".row .headline a"),
                first(page, "/alerts", ".row a[href^='/why']"),
                first(page, "/watches", ".row .headline a"),
                first(page, "/wire?state=killed", ".row .headline a"),
                first(page, "/channels", "main a[href^='/channels/']:not([href$='/new'])"),
                first(page, "/feeds", "main a[href^='/feeds/']:not([href$='/new'])"));
        return Stream.concat(lists, others).toList();
    }

    private static String first(Page page, String list, String link) {
        page.navigate(list);
        return page.locator(link).first().getAttribute("href");
    }

    @Test
    @Order(5)
    void whatOnlyRepeatsAnAlertIsFoldedBelowItAndNotAnnounced() throws Exception {
        Page page = browser.page();
        page.navigate("/alerts?watch=none"); // others may still come
        tell(AlertKind.NEW, "r-1", "r-1");
        tell(AlertKind.NEW, "r-2", "r-2");
        tell(AlertKind.REPEAT, "r-3", "r-1");

        assertThat(page.locator("#alert-r-1 > .repeats > summary")).hasText("Articles that repeat it: 1");
        assertThat(page.locator("#alert-r-3")).isHidden();
        assertThat(page.locator("#alerts > ol > .row").first()).hasId("alert-r-2");
        assertThat(page.locator("#alerts-state")).hasText("2 new alerts");
        page.reload();
        assertThat(page.locator("#alert-r-1 > .repeats > summary")).hasText("Articles that repeat it: 1");
    }

    private static void tell(AlertKind kind, String id, String first) throws Exception {
        Alert alert = Alert.newBuilder(Deliveries.alert(id, "none", Instant.now()))
                .setKind(kind)
                .setStory(new AlertStory(first, 1, 0, 1, List.of()))
                .build();
        write(Topics.ALERTS, alert.getWatchId(), alert);
    }

    /** As the processor writes it once it knows what a week lets expect. */
    private static void startBurst() throws Exception {
        Instant now = Instant.now();
        Trend trend = Trend.newBuilder()
                .setEntity(new EntityRef("person:hedda-nordgaard", EntityType.PERSON, "Hedda Nordgaard"))
                .setChange(TrendChange.BEGAN)
                .setBeganAt(now)
                .setChangedAt(now)
                .setCount(7)
                .setExpected(0.4)
                .setScore(3.6)
                .setStories(List.of(new TrendStory("none", "Ferry owner denies a leak", 5)))
                .setWords(List.of("ferry"))
                .build();
        write(Topics.TRENDS, "person:hedda-nordgaard", trend);
        Page page = browser.page();
        page.navigate("/trends");
        assertThat(page.locator(".row.trend")).isVisible();
    }

    private static void dispute() throws Exception {
        post(article(
                "d-1",
                1,
                "Harbour lock to stay open, Nordgaard says",
                "Hedda Nordgaard said on Monday that the harbour lock would stay open through the winter. "
                        + "Hedda Nordgaard spoke to reporters at the harbour lock."));
        post(article(
                "d-2",
                1,
                "Harbour lock will not stay open, engineers say",
                "Odd Lind, who leads the engineers at the harbour lock, spoke to reporters. "
                        + "Odd Lind denied that the harbour lock would stay open through the winter."));
        Page page = browser.page();
        page.navigate("/statements?state=disputed");
        assertThat(page.locator(".row.statement .against").first()).isVisible();
    }

    /** A channel that nothing goes to, and a feed. */
    private static void setUp() {
        Page page = browser.page();
        page.navigate("/channels/new");
        page.getByLabel("Where alerts go").fill("webhook:https://desk.example/hook");
        page.getByLabel("Owners, one on each line").fill("nobody");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/channels?saved=*");
        page.navigate("/feeds/new");
        page.locator("#url").fill("https://desk.example/feed");
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/feeds?saved=*");
    }

    private static <T extends SpecificRecord> void write(Topic<T> topic, String key, T record) throws Exception {
        try (KafkaProducer<String, T> producer = up.connection().producer(topic)) {
            producer.send(new ProducerRecord<>(topic.name(), key, record)).get();
        }
    }

    private static void publish(int from, int to) throws Exception {
        for (int number = from; number <= to; number++) {
            post(article("m-" + number, 1, "Marsh report " + number, "The tide came in.")
                    .replace("Fjord Post", "Saltmarsh Post"));
        }
    }

    private static String article(String id, int version, String headline, String body) {
        return "{\"source\": \"Fjord Post\", \"sourceId\": \"%s\", \"version\": %d, \"status\": \"usable\","
                        .formatted(id, version)
                + " \"headline\": \"%s\", \"body\": \"%s\", \"language\": \"en\"}".formatted(headline, body);
    }

    private static void post(String article) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + "/articles"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(article))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }
}
