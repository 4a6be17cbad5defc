package dev.wirewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.Amount;
import dev.wirewatch.schemas.AmountQualifier;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Breakthrough;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.DigestItem;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.Mention;
import dev.wirewatch.schemas.Quantity;
import dev.wirewatch.schemas.QuantityKind;
import dev.wirewatch.schemas.QuietHours;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.StatedTime;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFilters;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.schemas.WatchThrottle;
import dev.wirewatch.schemas.Weekday;
import dev.wirewatch.text.Document;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The JSON of claims, mentions, alerts and watches, which people script against: fields are added, never changed. */
class JsonTest {

    private static final Instant TIME = Instant.parse("2026-03-01T09:30:05Z");
    private static final ArticleRef ARTICLE = new ArticleRef(
            "a", 2, "Coastwire", "Port shut", "https://coastwire.example/1", TIME.minusSeconds(60), TIME);
    private static final String ARTICLE_JSON =
            """
            {"id":"a","revision":2,"source":"Coastwire","headline":"Port shut","url":"https://coastwire.example/1",\
            "published":"2026-03-01T09:29:05Z","receivedAt":"2026-03-01T09:30:05Z"}""";
    private static final String CLAIM_IN_DOCUMENT =
            """
            "id":"c","kind":"mixed","speaker":[[11,14]],"speakerName":"Ana Ruiz","speakerId":"person:ana-ruiz",\
            "cue":[[15,20],[22,25]],"content":[[26,40]],"negated":true,"modal":false,"hearsay":false,"conditional":false,\
            "question":false,"act":"deny","cueLemma":"deny",\
            "speakerRole":"mayor","speakerResolution":"pronoun","coSpeakers":["person:jo-park"],"about":["org:port"],\
            "rule":"according-to","confidence":0.72,"amounts":[{"span":[30,33],"qualifier":"more-than",\
            "quantities":[{"kind":"percentage-points","low":"0.5","high":"3","unit":"percentage points","per":""}]}],\
            "times":[{"span":[34,38],"value":"2030"}]""";
    private static final String CLAIM_ALONE = CLAIM_IN_DOCUMENT
            + ",\"contentText\":\"up 3 by 2030\",\"cueText\":\"denied\",\"state\":\"corrected\",\"stateRevision\":2";

    @Test
    void aClaimBesideItsDocument() {
        assertThat(ClaimJson.inDocument(claim(null))).hasToString("{" + CLAIM_IN_DOCUMENT + "}");
    }

    @Test
    void aClaimOfATopicHasTheSameFieldsAndItsWordsStateAndArticle() {
        assertThat(ClaimJson.of(claim(ARTICLE))).hasToString("{" + CLAIM_ALONE + ",\"article\":" + ARTICLE_JSON + "}");
    }

    @Test
    void anAlertHasTheSameClaim() {
        MatchReason said = new MatchReason(
                MatchRule.CLAIM_ABOUT,
                "the port",
                new Span(26, 40),
                "up 3",
                claim(null),
                List.of(new Span(26, 40)),
                List.of(new Span(0, 4)));
        MatchReason named = new MatchReason(MatchRule.ENTITY_ID, "Port", null, "the port", null, List.of(), List.of());
        Alert alert = new Alert(
                "i",
                "w",
                "W",
                AlertKind.NEW,
                ARTICLE,
                List.of(said, named),
                null,
                List.of(new FigureChange("3", "4")),
                new AlertStory("i", 3, 1, 2, List.of("Coastwire", "Port")),
                TIME,
                List.of(),
                0);

        assertThat(AlertJson.of(alert))
                .hasToString(
                        "{\"id\":\"i\",\"watchId\":\"w\",\"watchLabel\":\"W\",\"kind\":\"new\",\"article\":"
                                + ARTICLE_JSON
                                + ",\"reasons\":[{\"rule\":\"claim-about\",\"name\":\"the port\",\"span\":[26,40],"
                                + "\"snippet\":\"up 3\",\"spans\":[[26,40]],\"snippetSpans\":[[0,4]],\"claim\":{"
                                + CLAIM_ALONE + "}},"
                                + "{\"rule\":\"entity-id\",\"name\":\"Port\",\"snippet\":\"the port\","
                                + "\"spans\":[],\"snippetSpans\":[]}],"
                                + "\"cause\":\"\",\"changed\":[{\"from\":\"3\",\"to\":\"4\"}],\"story\":{\"firstAlert\":\"i\",\"articles\":3,\"copies\":1,"
                                + "\"sources\":2,\"sourceNames\":[\"Coastwire\",\"Port\"]},\"alertedAt\":\"2026-03-01T09:30:05Z\"}");
    }

    @Test
    void aDigestHasItsItems() {
        MatchReason named = new MatchReason(MatchRule.ENTITY_ID, "Port", null, "the port", null, List.of(), List.of());
        Alert digest = Alert.newBuilder()
                .setId("i")
                .setWatchId("w")
                .setWatchLabel("W")
                .setKind(AlertKind.DIGEST)
                .setArticle(ARTICLE)
                .setCause("Held in quiet hours.")
                .setAlertedAt(TIME)
                .setItems(List.of(new DigestItem("j", AlertKind.UPDATE, ARTICLE, named, "News.", TIME)))
                .setMore(7)
                .build();

        assertThat(AlertJson.of(digest))
                .hasToString("{\"id\":\"i\",\"watchId\":\"w\",\"watchLabel\":\"W\",\"kind\":\"digest\",\"article\":"
                        + ARTICLE_JSON
                        + ",\"reasons\":[],\"cause\":\"Held in quiet hours.\",\"changed\":[],"
                        + "\"alertedAt\":\"2026-03-01T09:30:05Z\",\"items\":[{\"id\":\"j\",\"kind\":\"update\",\"article\":"
                        + ARTICLE_JSON
                        + ",\"reason\":{\"rule\":\"entity-id\",\"name\":\"Port\",\"snippet\":\"the port\","
                        + "\"spans\":[],\"snippetSpans\":[]},"
                        + "\"cause\":\"News.\",\"heldAt\":\"2026-03-01T09:30:05Z\"}],\"more\":7}");
    }

    @Test
    void anEntityOfATopicHasTheFieldsOfOneBesideItsDocumentAndTheWordsOfItsMentions() {
        List<Mention> mentions = List.of(new Mention(new Span(0, 4), "Port"), new Mention(new Span(9, 15), "harbor"));
        Entity entity = new Entity("org:port", EntityType.ORGANIZATION, "Port", mentions, List.of("q1"));
        String fields = "\"id\":\"org:port\",\"type\":\"organization\",\"name\":\"Port\",\"mentions\":[[0,4],[9,15]],"
                + "\"candidates\":[\"q1\"]";

        assertThat(EntityJson.inDocument(entity)).hasToString("{" + fields + "}");
        assertThat(EntityJson.of(new EntityMentions(entity, ARTICLE, "Port shut …")))
                .hasToString("{" + fields + ",\"mentionTexts\":[\"Port\",\"harbor\"],\"snippet\":\"Port shut …\","
                        + "\"article\":" + ARTICLE_JSON + "}");
    }

    @Test
    void aWatch() {
        assertThat(WatchJson.of(Watch.newBuilder()
                        .setId("w")
                        .setLabel("“Port”\n")
                        .setKind(WatchKind.CLAIMS_ABOUT)
                        .setEntityId("org:port")
                        .setNames(List.of("Port"))
                        .setActs(List.of(SpeechAct.DENY))
                        .setGrain(WatchGrain.STORY)
                        .setCreatedAt(TIME)
                        .build()))
                .hasToString(
                        "{\"id\":\"w\",\"label\":\"“Port”\\n\",\"kind\":\"claims-about\",\"entityId\":\"org:port\","
                                + "\"names\":[\"Port\"],\"acts\":[\"deny\"],\"grain\":\"story\",\"createdAt\":\"2026-03-01T09:30:05Z\","
                                + "\"nameCase\":\"smart\",\"country\":\"\",\"query\":\"\",\"paused\":false,\"expiresAt\":\"\","
                                + "\"note\":\"\",\"owner\":\"\",\"tags\":[]}");
    }

    @Test
    void everythingThatAWatchMayAskFor() {
        Watch watch = Watch.newBuilder()
                .setId("w")
                .setLabel("W")
                .setKind(WatchKind.QUERY)
                .setCreatedAt(TIME)
                .setQuery("text:strike")
                .setFilters(new WatchFilters(
                        List.of("Coastwire"),
                        List.of(),
                        List.of("en"),
                        List.of("04000000"),
                        3,
                        0.5,
                        true,
                        false,
                        "opera"))
                .setThrottle(new WatchThrottle(5, 60))
                .setQuietHours(new QuietHours("22:00", "07:00", "Europe/Oslo", List.of(Weekday.MONDAY)))
                .setBreakthrough(new Breakthrough(1, List.of(SpeechAct.WARN)))
                .build();

        ObjectNode json = WatchJson.of(watch);

        assertThat(json.get("query").textValue()).isEqualTo("text:strike");
        assertThat(json.get("filters"))
                .hasToString("{\"sources\":[\"Coastwire\"],\"notSources\":[],\"languages\":[\"en\"],"
                        + "\"subjects\":[\"04000000\"],\"urgency\":3,\"confidence\":0.5,\"onlyEmbargoed\":true,"
                        + "\"onlyCorrected\":false,\"not\":\"opera\"}");
        assertThat(json.get("throttle")).hasToString("{\"alerts\":5,\"windowMinutes\":60}");
        assertThat(json.get("quietHours"))
                .hasToString("{\"from\":\"22:00\",\"to\":\"07:00\",\"timeZone\":\"Europe/Oslo\","
                        + "\"days\":[\"monday\"]}");
        assertThat(json.get("breakthrough")).hasToString("{\"urgency\":1,\"acts\":[\"warn\"]}");
    }

    @Test
    void whatIsAbsentIsEmptyAndWhatOnlyALaterVersionKnowsIsUnknown() {
        ArticleRef article = new ArticleRef("a", 1, "Coastwire", "", null, null, TIME);
        Claim claim = Claim.newBuilder(claim(article))
                .setState(ClaimState.UNKNOWN)
                .setSpeaker(new Speaker("", null, null, SpeakerResolution.UNKNOWN, List.of(), List.of()))
                .build();
        ObjectNode json = ClaimJson.of(claim);

        assertThat(json.get("speakerId").textValue()).isEmpty();
        assertThat(json.get("speakerRole").textValue()).isEmpty();
        assertThat(json.at("/article/url").textValue()).isEmpty();
        assertThat(json.at("/article/published").textValue()).isEmpty();
        assertThat(json.get("speaker")).isEmpty();
        assertThat(json.get("state").textValue()).isEqualTo("unknown");
        assertThat(json.get("speakerResolution").textValue()).isEqualTo("unknown");
        assertThat(WatchJson.of(Watch.newBuilder()
                        .setId("w")
                        .setLabel("W")
                        .setKind(WatchKind.UNKNOWN)
                        .setNames(List.of("W"))
                        .setGrain(WatchGrain.UNKNOWN)
                        .setCreatedAt(TIME)
                        .build()))
                .hasToString("{\"id\":\"w\",\"label\":\"W\",\"kind\":\"unknown\",\"entityId\":\"\",\"names\":[\"W\"],"
                        + "\"acts\":[],\"grain\":\"unknown\",\"createdAt\":\"2026-03-01T09:30:05Z\","
                        + "\"nameCase\":\"smart\",\"country\":\"\",\"query\":\"\",\"paused\":false,\"expiresAt\":\"\","
                        + "\"note\":\"\",\"owner\":\"\",\"tags\":[]}");
    }

    @Provide
    Arbitrary<Annotation> annotations() {
        return new Annotations(40).any();
    }

    /** Whoever can read a claim of one command can read that of another. */
    @Property(tries = 100)
    void everyFieldOfAClaimInAnAnnotationIsInTheClaimOfATopic(@ForAll("annotations") Annotation annotation) {
        Document document = new Document("a", "x".repeat(40));
        var annotated = AnnotationJson.of(document, annotation).get("claims");
        var published = ArticleCodec.claims(annotation, 1, document.text()).stream()
                .map(ClaimJson::of)
                .toList();

        for (int i = 0; i < published.size(); i++) {
            ObjectNode claim = published.get(i).deepCopy();
            claim.remove(List.of("contentText", "cueText", "state", "stateRevision"));
            assertThat(annotated.get(i)).isEqualTo(claim);
        }
    }

    private static Claim claim(ArticleRef article) {
        Quantity quantity = new Quantity(QuantityKind.PERCENTAGE_POINTS, "0.5", "3", "percentage points", "");
        return new Claim(
                "c",
                article,
                ClaimState.CORRECTED,
                2,
                ClaimKind.MIXED,
                new Speaker(
                        "Ana Ruiz",
                        "person:ana-ruiz",
                        "mayor",
                        SpeakerResolution.PRONOUN,
                        List.of(new Span(11, 14)),
                        List.of(new EntityRef("person:jo-park", EntityType.PERSON, "Jo Park"))),
                new Cue(
                        "deny",
                        "denied",
                        SpeechAct.DENY,
                        true,
                        false,
                        false,
                        false,
                        false,
                        List.of(new Span(15, 20), new Span(22, 25))),
                new Content("up 3 by 2030", List.of(new Span(26, 40))),
                List.of(new EntityRef("org:port", EntityType.ORGANIZATION, "Port")),
                ClaimRule.ACCORDING_TO,
                0.72,
                List.of(new Amount(new Span(30, 33), AmountQualifier.MORE_THAN, List.of(quantity))),
                List.of(new StatedTime(new Span(34, 38), "2030")));
    }
}
