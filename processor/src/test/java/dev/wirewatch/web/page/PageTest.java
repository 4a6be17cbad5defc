package dev.wirewatch.web.page;

import static dev.wirewatch.archive.Records.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Records;
import dev.wirewatch.codec.WatchJson;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.FigureConflict;
import dev.wirewatch.schemas.FigureRelation;
import dev.wirewatch.schemas.FigureValue;
import dev.wirewatch.schemas.NameCase;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StorySplit;
import dev.wirewatch.schemas.StoryState;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.TrendChange;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFilters;
import dev.wirewatch.schemas.WatchGrain;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final EnrichedArticle QUAY =
            Records.article("a1", "Quay wall gives way", "Marit Solheim", "nobody was hurt");

    private final PageSite site = new PageSite();

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/wire",
                "/articles/a1",
                "/alerts",
                "/alerts/alert-a1-1",
                "/claims",
                "/stories",
                "/stories/s1",
                "/statements",
                "/trends",
                "/statements?state=corroborated",
                "/entities/person-marit-solheim",
                "/entities/person-marit-solheim?by=hour",
                "/watches",
                "/watches/new",
                "/feeds",
                "/feeds/new",
                "/channels",
                "/channels/new",
                "/dead-letters",
                "/search",
                "/search?q=quay"
            })
    void eachPageMayLoadAndDoNothingButWhatThisServerGivesIt(String path) throws Exception {
        fill();

        HttpResponse<String> page = site.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body())
                .contains("<main", "Skip to the content")
                .doesNotContain("<script>", " style=\"", "<style");
    }

    @Test
    void whatAnArticleSaysIsTextAndNoMarkup() throws Exception {
        String attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)";
        EnrichedArticle enriched = Records.article("a2", attack, attack, attack);
        Article article = Article.newBuilder(enriched.getArticle())
                .setSource(attack)
                .setUrl("javascript:alert(4)")
                .setBylines(List.of(attack))
                .build();
        EnrichedArticle hostile =
                EnrichedArticle.newBuilder(enriched).setArticle(article).build();
        site.archive.with(Kind.ARTICLES, hostile, START);
        site.archive.with(Kind.CLAIMS, Records.claim(hostile), START);
        site.archive.with(Kind.ALERTS, Records.alert(hostile), START);
        site.archive.with(Kind.STORIES, Records.story("s2", 1, hostile), START);
        site.archive.with(Kind.STATEMENTS, Records.disputed(Records.statement("t2", 1, hostile), hostile), START);
        site.archive.with(Kind.MENTIONS, Records.mentions(hostile), START);

        for (String path : List.of(
                "/",
                "/wire",
                "/articles/a2",
                "/alerts",
                "/claims",
                "/stories",
                "/statements",
                "/search?q=alert",
                Links.entity(hostile.getEntities().get(0).getId()))) {
            Document page = Jsoup.parse(site.get(path).body());

            assertThat(page.text()).as(path).contains("<script>alert(1)</script><img src=x onerror=alert(2)>");
            assertThat(page.select("img, iframe, object, style, script:not([src]), a[href^=javascript:]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(Attribute::getKey))
                    .as(path)
                    .noneMatch(name -> name.startsWith("on"));
        }
    }

    @Test
    void theTwoSidesOfADisputeAreShownOnce() throws Exception {
        fill();
        EnrichedArticle denial = Records.article("a2", "Wall fell", "Odd Lind", "the wall fell");
        site.archive.with(Kind.STATEMENTS, Records.disputed(Records.statement("t1", 1, QUAY, QUAY), denial), START);
        site.archive.with(Kind.STATEMENTS, Records.disputed(Records.statement("t2", 1, denial), QUAY), START);

        Document story = Jsoup.parse(site.get("/stories/s1").body());

        assertThat(story.select(".statement").eachAttr("id")).containsExactly("statement-t1");
        assertThat(story.select(".statement a[href='/stories/s1']")).isEmpty();
        for (String path : List.of("/statements", "/search?q=wall")) {
            assertThat(Jsoup.parse(site.get(path).body()).select(".statement"))
                    .as(path)
                    .hasSize(1);
        }
        assertThat(Jsoup.parse(site.get("/statements?speaker=person-marit-solheim")
                                .body())
                        .select(".statement")
                        .eachAttr("id"))
                .containsExactly("statement-t1");
    }

    @Test
    void ofAStatementWithoutReportsItIsSaidThatNoneIsLeft() throws Exception {
        site.archive.with(
                Kind.STATEMENTS,
                Statement.newBuilder(Records.statement("t1", 1, QUAY))
                        .setReports(List.of())
                        .build(),
                START);

        Document page = Jsoup.parse(site.get("/statements").body());
        assertThat(page.select("#statement-t1 .sentence").text()).isEqualTo("Marit Solheim: no report of it is left");
        assertThat(page.select(".gone")).isEmpty();
    }

    @Test
    void whoDeniesAStatementIsShownWithItsStoryAndItsSpeaker() throws Exception {
        fill();
        EnrichedArticle denial = Records.article("a2", "Wall fell", "Odd Lind", "the wall fell");
        site.archive.with(Kind.STATEMENTS, Records.disputed(Records.statement("t1", 1, QUAY), denial), START);

        for (String path : List.of("/statements", "/stories/s1", "/entities/person-marit-solheim")) {
            Document page = Jsoup.parse(site.get(path).body());
            assertThat(page.select("#statement-t1").text())
                    .as(path)
                    .contains(
                            "disputed",
                            "1 report, 1 independent source",
                            "Stated Marit Solheim says that nobody was hurt",
                            "Against it Odd Lind says that the wall fell",
                            "Why: “the wall fell” against “nobody was hurt”");
            assertThat(page.select("#statement-t1 details a").attr("href"))
                    .as(path)
                    .isEqualTo("/articles/a1#claim-a1-claim");
        }
    }

    @Test
    void figuresOfAStatementStandBesideItWithTheirSources() throws Exception {
        FigureConflict lorries = new FigureConflict(
                "lorries",
                FigureRelation.RISEN,
                List.of(new FigureValue("36", "a1", new Span(0, 2)), new FigureValue("44", "a2", new Span(0, 2))));
        site.archive.with(
                Kind.STATEMENTS,
                Statement.newBuilder(Records.statement("t1", 1, QUAY))
                        .setConflicts(List.of(lorries, lorries))
                        .build(),
                START);

        assertThat(Jsoup.parse(site.get("/statements").body())
                        .select("#statement-t1 .figures")
                        .text())
                .isEqualTo("Other figures lorries: 36 Tidewater Wire 44 article");
    }

    @Test
    void aDenialIsShownAsOneAndNotAsWhatItsSpeakerSays() throws Exception {
        Claim said = Records.claim(QUAY);
        Claim denied = Claim.newBuilder(said)
                .setCue(Cue.newBuilder(said.getCue())
                        .setLemma("deny")
                        .setText("denied")
                        .setAct(SpeechAct.DENY)
                        .build())
                .build();
        Statement statement = Records.statement("t1", 1, QUAY);
        StatementReport report = StatementReport.newBuilder(
                        statement.getReports().get(0))
                .setClaim(denied)
                .build();
        site.archive.with(
                Kind.STATEMENTS,
                Statement.newBuilder(statement).setReports(List.of(report)).build(),
                START);

        assertThat(Jsoup.parse(site.get("/statements").body())
                        .select("#statement-t1 .sentence")
                        .first()
                        .text())
                .isEqualTo("Marit Solheim denies that nobody was hurt");
    }

    @Test
    void aBurstIsShownOnItsPageAndAtItsEntity() throws Exception {
        fill();

        for (String path : List.of("/trends", "/entities/person-marit-solheim")) {
            assertThat(Jsoup.parse(site.get(path).body()).select(".trend").text())
                    .as(path)
                    .contains(
                            "began since",
                            "Marit Solheim",
                            "Counted 7 articles in an hour, about once in 4,000 hours",
                            "Expected 0.4",
                            "Quay wall gives way 5 articles",
                            "Words: quay");
        }
    }

    @Test
    void whereNoBurstIsItIsSaidWhetherOneWasLookedFor() throws Exception {
        assertThat(Jsoup.parse(site.get("/trends").body()).select(".empty").text())
                .startsWith("None was found yet. What is usual is known after a day or more of news");
        for (String asked : List.of("q=port", "state=began", "entity=x", "from=2026-01-01T00:00:00Z")) {
            assertThat(Jsoup.parse(site.get("/trends?" + asked).body())
                            .select(".empty")
                            .text())
                    .as(asked)
                    .isEqualTo("No burst meets this.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trends", "/dead-letters"})
    void noSpeakerIsAnExampleWhereNoneSpeaks(String path) throws Exception {
        assertThat(site.get(path).body()).doesNotContain("speaker:union");
        assertThat(site.get("/claims").body()).contains("placeholder=\"strike AND speaker:union\"");
    }

    @Test
    void theFrontPageSaysBeforeItsListsHowToBeTold() throws Exception {
        assertThat(Jsoup.parse(site.get("/").body()).select(".hour a[href='/watches/new']"))
                .hasSize(1);
    }

    @Test
    void headingsOfAnEntityFitAPersonToo() throws Exception {
        fill();

        assertThat(Jsoup.parse(site.get("/entities/person-marit-solheim").body())
                        .select("h2")
                        .eachText())
                .containsExactly("Mentions by day", "Bursts", "Claims by Marit Solheim", "Articles");
    }

    @ParameterizedTest
    @CsvSource({"Etc/UTC, Times are in UTC.", "Z, Times are in UTC.", "Europe/Oslo, Times are in Europe/Oslo."})
    void theZoneOfTimesIsSaid(String zone, String sentence) throws Exception {
        try (PageSite there = new PageSite(ZoneId.of(zone))) {
            assertThat(Jsoup.parse(there.get("/wire").body()).select("footer").text())
                    .startsWith(sentence);
        }
    }

    @Test
    void aBurstIsOnTheFrontPageUntilItEnds() throws Exception {
        site.archive.with(Kind.TRENDS, Records.trend(QUAY, START), START);
        assertThat(Jsoup.parse(site.get("/").body()).text()).contains("In a burst: Marit Solheim 7");

        Trend ended = Trend.newBuilder(Records.trend(QUAY, START))
                .setChange(TrendChange.ENDED)
                .setChangedAt(START.plusSeconds(60))
                .build();
        site.archive.with(Kind.TRENDS, ended, START.plusSeconds(60));
        assertThat(site.get("/").body()).doesNotContain("In a burst");
    }

    @Test
    void aKilledArticleIsShownWithoutItsText() throws Exception {
        site.archive.with(Kind.ARTICLES, QUAY, START);
        site.archive.with(Kind.ARTICLES, Records.kill("a1", 2), START.plusSeconds(60));

        assertThat(site.get("/articles/a1").body())
                .contains("Its publisher withdrew this article")
                .doesNotContain("Quay wall", "nobody was hurt");
    }

    @Test
    void whatWasKilledIsCalledTheSameEverywhere() throws Exception {
        fill();
        Alert withdrawal = Alert.newBuilder(Records.alert(QUAY))
                .setId("w1")
                .setKind(AlertKind.WITHDRAWAL)
                .build();
        site.archive.with(Kind.ALERTS, withdrawal, START);
        site.archive.with(Kind.ARTICLES, Records.kill("a1", 2), START.plusSeconds(60));
        site.archive.with(
                Kind.STORIES,
                Story.newBuilder(Records.story("s1", 2, QUAY))
                        .setState(StoryState.WITHDRAWN)
                        .build(),
                START.plusSeconds(60));

        for (String path : List.of("/wire", "/alerts", "/alerts/w1", "/stories", "/stories/s1")) {
            Document page = Jsoup.parse(site.get(path).body());
            assertThat(page.select("h1, .headline").text()).as(path).contains("Withdrawn by its publisher");
            assertThat(page.text()).as(path).doesNotContain("no headline");
            assertThat(page.select(".gone").text()).as(path).doesNotContain("Withdrawn by its publisher");
        }
    }

    @Test
    void revisionsShowWordByWordWhatChanged() throws Exception {
        site.archive.with(Kind.ARTICLES, QUAY, START);
        site.archive.with(
                Kind.ARTICLES,
                Records.article("a1", 2, "Quay wall gives way", "Marit Solheim", "two were hurt"),
                START.plusSeconds(60));

        assertThat(site.get("/articles/a1").body())
                .contains("<del>nobody was </del>", "<ins>two were </ins>")
                .doesNotContain("<del>Quay");
    }

    @Test
    void aWithdrawalStandsBelowTheAlertThatItTakesBack() throws Exception {
        Alert first = Records.alert(QUAY);
        Alert withdrawal = Alert.newBuilder(first)
                .setId("w1")
                .setKind(AlertKind.WITHDRAWAL)
                .setCause("The source withdrew the article.")
                .setStory(AlertStory.newBuilder(first.getStory()).build())
                .build();
        site.archive.with(Kind.ALERTS, first, START);
        site.archive.with(Kind.ALERTS, withdrawal, START.plusSeconds(60));

        String page = site.get("/alerts").body();

        assertThat(page).containsOnlyOnce("id=\"alert-" + first.getId()).containsOnlyOnce("id=\"alert-w1\"");
        assertThat(page.indexOf("id=\"alert-w1\"")).isGreaterThan(page.indexOf("class=\"later\""));
        assertThat(page).contains("The source withdrew the article.");
    }

    @Test
    void aStoryThatWentOnIsOnOnePageOfAlertsOnly() throws Exception {
        for (int i = 0; i < 60; i++) {
            Alert alert = Records.alert(Records.article("p" + i, "Quay wall", "Marit Solheim", "it held"));
            site.archive.with(Kind.ALERTS, alert, START.plusSeconds(i));
        }
        String first = "alert-p0-1";
        Alert update = Alert.newBuilder(Records.alert(QUAY))
                .setId("u1")
                .setKind(AlertKind.UPDATE)
                .setStory(new AlertStory(first, 2, 0, 2, List.of()))
                .build();
        site.archive.with(Kind.ALERTS, update, START.plusSeconds(100));

        Document newest = Jsoup.parse(site.get("/alerts").body());
        Document older =
                Jsoup.parse(site.get(newest.select(".older a").attr("href")).body());

        assertThat(newest.select("#alerts > ol > .row").first().id()).isEqualTo("alert-" + first);
        assertThat(older.select("#alerts > ol > .row"))
                .extracting(Element::id)
                .hasSize(10)
                .doesNotContain("alert-" + first);
        Document alone = Jsoup.parse(site.get("/alerts?kind=new").body());
        Document rest =
                Jsoup.parse(site.get(alone.select(".older a").attr("href")).body());
        assertThat(rest.select("#alerts > ol > .row")).extracting(Element::id).contains("alert-" + first);
    }

    @Test
    void anUpdateIsSaidToBeOfAnotherStory() throws Exception {
        Alert first = Records.alert(QUAY);
        Alert update = Alert.newBuilder(first)
                .setId("u1")
                .setKind(AlertKind.UPDATE)
                .setStory(new AlertStory(first.getId(), 2, 0, 2, List.of()))
                .build();
        site.archive.with(Kind.ALERTS, first, START).with(Kind.ALERTS, update, START);

        HttpResponse<String> answer = site.post("/alerts/u1", "/alerts/u1/split", "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(site.get(answer.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("It will be told as a story of its own.");
        assertThat(site.splits)
                .containsExactly(
                        new StorySplit(update.getWatchId(), update.getArticle().getId()));
        assertThat(site.get("/alerts/" + first.getId()).body()).doesNotContain("This is another story");
    }

    @Test
    void alertsAreUnreadUntilTheyAreMarked() throws Exception {
        fill();
        assertThat(site.get("/alerts").body()).contains("1 <span class=\"hidden\">unread");

        HttpResponse<String> answer = site.post("/alerts", "/alerts/read", "until=" + START.toEpochMilli());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(site.get("/alerts").body()).doesNotContain("unread</span>");
    }

    @Test
    void alertsThatRepeatAreCountedAsSuch() throws Exception {
        fill();
        assertThat(countOfAlerts("/alerts")).isEqualTo("1 alert");
        for (String id : List.of("r1", "r2")) {
            Alert repeat = Alert.newBuilder(Records.alert(QUAY))
                    .setId(id)
                    .setKind(AlertKind.REPEAT)
                    .build();
            site.archive.with(Kind.ALERTS, repeat, START.plusSeconds(1));
        }

        assertThat(countOfAlerts("/")).isEqualTo("3 alerts, 2 of them repeats");
        assertThat(countOfAlerts("/alerts")).isEqualTo("3 alerts, 2 of them repeats");
        assertThat(countOfAlerts("/alerts?kind=repeat")).isEqualTo("2 alerts");
    }

    private String countOfAlerts(String path) throws Exception {
        return Jsoup.parse(site.get(path).body()).select("#alerts .count").text();
    }

    @Test
    void aWatchIsMadeChangedPausedAndRemoved() throws Exception {
        HttpResponse<String> made = site.post("/watches/new", "/watches", "kind=claims-by&names=Solheim&grain=story");
        assertThat(made.statusCode()).isEqualTo(303);
        Watch watch = site.tables.watches().rows().get(0).value();
        assertThat(watch.getNames()).containsExactly("Solheim");
        String address = Links.watch(watch.getId());

        assertThat(site.post(address, address, "kind=claims-by&names=Solheim%0D%0AMarit+Solheim&grain=story&version=1")
                        .statusCode())
                .isEqualTo(303);
        assertThat(only().getNames()).containsExactly("Solheim", "Marit Solheim");
        assertThat(only().getCreatedAt()).isEqualTo(watch.getCreatedAt());

        site.post("/watches", address + "/pause", "");
        assertThat(only().getPaused()).isTrue();
        assertThat(site.get("/watches").body()).contains(">paused<", ">Resume<");

        site.post("/watches", address + "/remove", "");
        assertThat(site.tables.watches().rows()).isEmpty();
    }

    @Test
    void watchesThatDifferSayInWhat() throws Exception {
        String brandt = "kind=claims-by&names=Ada+Brandt&label=Brandt&grain=";
        site.post("/watches/new", "/watches", brandt + "development&acts=deny&acts=warn");
        site.post("/watches/new", "/watches", brandt + "story&sources=Coastwire&alerts=5&windowMinutes=60&tags=ports");

        assertThat(Jsoup.parse(site.get("/watches").body()).select(".watch-row").eachText())
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row).startsWith("Brandt claims by (deny, warn) Ada Brandt its alerts"),
                        row -> assertThat(row)
                                .startsWith("Brandt claims by Ada Brandt its alerts"
                                        + " from Coastwire; each story; at most 5 alerts in 1 h; tag ports"));
    }

    @Test
    void aWatchOfAnEntityByItsIdIsCalledByItsName() throws Exception {
        fill();
        site.post("/watches/new", "/watches", "kind=entity&entityId=person-marit-solheim&grain=story");

        assertThat(only().getLabel()).isEqualTo("Marit Solheim");
    }

    @Test
    void aFaultyWatchIsShownAgainAsItWasTypedWithTheReason() throws Exception {
        HttpResponse<String> answer = site.post(
                "/watches/new",
                "/watches",
                "kind=query&query=" + Links.escaped("(quay AND") + "&grain=story&label=Mine");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("The query cannot be read", "(quay AND", "value=\"Mine\"");
        assertThat(site.tables.watches().rows()).isEmpty();
    }

    @Test
    void aWatchSaysInTheFormWhenAndHowOftenItTells() throws Exception {
        site.post(
                "/watches/new",
                "/watches",
                "kind=claims-by&names=Solheim&grain=story&alerts=5&windowMinutes=60&quietFrom=22:00&quietTo=07:00"
                        + "&timeZone=Europe/Oslo&quietDays=monday&quietDays=friday&breakUrgency=2&breakActs=deny"
                        + "&expires=2027-03-02T09:30");

        Watch watch = only();
        assertThat(WatchJson.of(watch).toString())
                .contains(
                        "\"throttle\":{\"alerts\":5,\"windowMinutes\":60}",
                        "\"quietHours\":{\"from\":\"22:00\",\"to\":\"07:00\",\"timeZone\":\"Europe/Oslo\",\"days\":[\"monday\",\"friday\"]}",
                        "\"breakthrough\":{\"urgency\":2,\"acts\":[\"deny\"]}",
                        "\"expiresAt\":\"2027-03-02T09:30:00Z\"");
        Document form = Jsoup.parse(site.get(Links.watch(watch.getId())).body());
        assertThat(form.select("input[name=alerts]").val()).isEqualTo("5");
        assertThat(form.select("input[name=quietFrom]").val()).isEqualTo("22:00");
        assertThat(form.select("input[name=quietDays][checked]").eachAttr("value"))
                .containsExactly("monday", "friday");
        assertThat(form.select("input[name=expires]").val()).isEqualTo("2027-03-02T09:30");
    }

    @Test
    void namesAndSourcesMayHaveCommas() throws Exception {
        site.post(
                "/watches/new",
                "/watches",
                "kind=entity&names=Ashdown,+Inc.%0D%0AAshdown&sources=The+Lantern,+Ostby%0D%0ATidewater+Wire"
                        + "&notSources=The+Bell,+Oslo&languages=en,+de&tags=ports,+rail&grain=story");

        Watch watch = only();
        assertThat(watch.getNames()).containsExactly("Ashdown, Inc.", "Ashdown");
        assertThat(watch.getFilters().getSources()).containsExactly("The Lantern, Ostby", "Tidewater Wire");
        assertThat(watch.getFilters().getNotSources()).containsExactly("The Bell, Oslo");
        assertThat(watch.getFilters().getLanguages()).containsExactly("en", "de");
        assertThat(watch.getTags()).containsExactly("ports", "rail");
        Document form = Jsoup.parse(site.get(Links.watch(watch.getId())).body());
        assertThat(form.select("textarea[name=sources]").val()).isEqualTo("The Lantern, Ostby\nTidewater Wire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/watches", "/watches/try"})
    void aTimeZoneThatThereIsNotIsSaidInTheFormAsItWasTyped(String action) throws Exception {
        HttpResponse<String> answer = site.post(
                "/watches/new",
                action,
                "kind=entity&names=Solheim&grain=story&note=Ports&quietFrom=22:00&quietTo=07:00"
                        + "&timeZone=Europe/Olso");

        assertThat(answer.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(answer.body());
        assertThat(form.select(".fault").text()).endsWith("in a time zone such as Europe/Oslo.");
        assertThat(form.select("input[name=timeZone]").val()).isEqualTo("Europe/Olso");
        assertThat(form.select("input[name=note]").val()).isEqualTo("Ports");
        assertThat(form.select("details[open] input[name=quietFrom]").val()).isEqualTo("22:00");
        assertThat(site.tables.watches().rows()).isEmpty();
    }

    @Test
    void anEditOfAWatchKeepsWhatTheFormDoesNotShow() throws Exception {
        site.post("/watches/new", "/watches", "kind=entity&names=Solheim&grain=story");
        Watch watch = Watch.newBuilder(only())
                .setNameCase(NameCase.ANY_CASE)
                .setExpiresAt(Instant.parse("2027-03-02T09:30:15.250Z"))
                .setFilters(WatchFilters.newBuilder()
                        .setSubjects(List.of("04000000"))
                        .setUrgency(3)
                        .build())
                .build();
        site.tables.watches().put(watch.getId(), watch);

        String address = Links.watch(watch.getId());
        site.post(address, address, "kind=entity&names=Solheim&grain=article&expires=2027-03-02T09:30&version=2");

        assertThat(only())
                .isEqualTo(Watch.newBuilder(watch).setGrain(WatchGrain.ARTICLE).build());
    }

    @Test
    void halfALimitIsRejectedWithItsReason() throws Exception {
        HttpResponse<String> answer =
                site.post("/watches/new", "/watches", "kind=entity&names=Solheim&grain=story&alerts=5");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("windowMinutes", "value=\"5\"");
        assertThat(site.tables.watches().rows()).isEmpty();
    }

    @Test
    void aStreamIsAskedForWhatTheListLooksForAndNothingElse() throws Exception {
        Document page = Jsoup.parse(site.get("/wire?q=quay&source=&from=2026-01-01T00:00:00Z&utm=mail")
                .body());

        assertThat(page.select("[data-live]").attr("data-live"))
                .isEqualTo("/live/articles?q=quay&from=2026-01-01T00%3A00%3A00Z");
    }

    @Test
    void daysOfAChartAreThoseOfTheZoneThatIsShown() throws Exception {
        try (PageSite oslo = new PageSite(ZoneId.of("Europe/Oslo"))) {
            oslo.archive.with(Kind.MENTIONS, Records.mentions(QUAY), Instant.parse("2026-03-01T23:30:00Z"));

            Document page =
                    Jsoup.parse(oslo.get("/entities/person-marit-solheim").body());

            assertThat(page.select(".chart").attr("data-times"))
                    .isEqualTo(
                            Long.toString(Instant.parse("2026-03-01T23:00:00Z").getEpochSecond()));
            assertThat(page.select("tbody time").attr("datetime")).isEqualTo("2026-03-01T23:00:00Z");
        }
    }

    @Test
    void aFormKeepsWhatItHasNoFieldFor() throws Exception {
        fill();

        Document page = Jsoup.parse(site.get("/trends?entity=person-marit-solheim&until=2126-03-02T09:00:00Z")
                .body());

        Elements kept = page.select(".filters input[type=hidden]");
        assertThat(kept.eachAttr("name")).containsExactly("entity", "until");
        assertThat(kept.eachAttr("value")).containsExactly("person-marit-solheim", "2126-03-02T09:00:00Z");
        assertThat(page.select(".filters .kept b").eachText())
                .containsExactly("entity Marit Solheim", "until 2 Mar 2126 09:00");
        assertThat(page.select(".row.trend")).hasSize(1);
        assertThat(Jsoup.parse(site.get("/wire?source=x&q=y&from=2026-01-01T00:00:00Z")
                                .body())
                        .select(".filters .kept"))
                .isEmpty();
    }

    @Test
    void whyAWatchDoesNotMatchIsExplained() throws Exception {
        fill();
        site.post("/watches/new", "/watches", "kind=entity&names=Corwin+Ashdown&grain=story");

        assertThat(site.get(Links.why(only().getId(), "a1")).body()).contains("Why it does not match", "Quay wall");
    }

    @Test
    void whatIsNotThereOrCannotBeReadIsAPageThatSaysSo() throws Exception {
        assertThat(site.get("/articles/none").statusCode()).isEqualTo(404);
        assertThat(site.get("/articles/none").body()).contains("no such article");

        HttpResponse<String> faulty = site.get("/wire?q=" + Links.escaped("\"quay"));

        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(faulty.body()).contains("The query cannot be read", "value=\"&#34;quay\"");
    }

    @Test
    void aPageWaitsForWhatALiveRowHasShownBeforeTheArchive() throws Exception {
        EnrichedArticle late = Records.article("late", "Quay wall holds", "Marit Solheim", "the wall holds");
        site.archive.onWait(() -> site.archive.onWait(() -> site.archive.with(Kind.ARTICLES, late, START)));

        HttpResponse<String> page = site.get("/articles/late");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1").contains("Quay wall holds").doesNotContain("no such article");
    }

    @Test
    void anEntityIsFoundByTheIdOfACatalogWithSlashes() throws Exception {
        String id = "https://names.example/q/7";
        Entity entity = Entity.newBuilder(QUAY.getEntities().get(0)).setId(id).build();
        EnrichedArticle article =
                EnrichedArticle.newBuilder(QUAY).setEntities(List.of(entity)).build();
        site.archive.with(Kind.ARTICLES, article, START);
        site.archive.with(Kind.MENTIONS, Records.mentions(article), START);

        assertThat(site.get(Links.entity(id)).statusCode()).isEqualTo(200);
    }

    @Test
    void assetsAreKeptByBrowsers() throws Exception {
        Assets assets = new Assets();
        for (Asset asset : Asset.values()) {
            HttpResponse<String> answer = site.get(assets.url(asset));
            String tag = answer.headers().firstValue("ETag").orElseThrow();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isNotEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            assertThat(site.get(assets.url(asset), "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
        HttpResponse<String> small = site.get(assets.url(Asset.HTMX_JS), "Accept-Encoding", "gzip");
        assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    private Watch only() {
        assertThat(site.tables.watches().rows()).hasSize(1);
        return site.tables.watches().rows().get(0).value();
    }

    private void fill() {
        site.archive.with(Kind.ARTICLES, QUAY, START);
        site.archive.with(Kind.CLAIMS, Records.claim(QUAY), START);
        site.archive.with(Kind.MENTIONS, Records.mentions(QUAY), START);
        site.archive.with(Kind.ALERTS, Records.alert(QUAY), START);
        site.archive.with(Kind.STORIES, Records.story("s1", 1, QUAY), START);
        site.archive.with(Kind.STATEMENTS, Records.statement("t1", 1, QUAY), START);
        site.archive.with(Kind.TRENDS, Records.trend(QUAY, START), START);
        site.archive.with(Kind.DEAD_LETTERS, Records.deadLetter(7, "a9", "It has no text."), START);
    }
}
