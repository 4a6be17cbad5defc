package dev.wirewatch.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.DigestItem;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.Mention;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordLinesTest {

    private static final List<FigureChange> CHANGED = List.of();
    private static final AlertStory STORY = new AlertStory("id", 1, 0, 1, List.of("Coastwire"));
    private static final Instant TIME = Instant.parse("2026-03-01T09:30:05Z");
    private static final Clock CLOCK = Clock.fixed(TIME.plusSeconds(3600), ZoneOffset.UTC);
    private static final Span SPAN = new Span(0, 1);
    private static final String EVIL = "\u001b[2J\u009b31mred\u0007\r\nnext\u2028line \u202eback\u00ad\ufeff \ud800";

    private final RecordLines lines = new RecordLines(false, CLOCK);

    static Stream<Arguments> golden() {
        RecordLines lines = new RecordLines(false, CLOCK);
        return Stream.of(
                Arguments.of(
                        lines.article(article(RevisionKind.NEW, "Port shut")),
                        "09:30:05  Coastwire  Port shut  0 names, 1 claims"),
                Arguments.of(
                        lines.article(article(RevisionKind.CORRECTION, "Port shut")),
                        "09:30:05  Coastwire  corrected: Port shut  0 names, 1 claims"),
                Arguments.of(
                        lines.article(article(RevisionKind.KILL, "")),
                        "09:30:05  Coastwire  killed:   0 names, 1 claims"),
                Arguments.of(
                        lines.claim(claim("Ana Ruiz", "say", ClaimKind.DIRECT, ClaimState.ASSERTED)),
                        "09:30:05  Coastwire  Ana Ruiz says that all was paid"),
                Arguments.of(
                        lines.claim(claim("Ana Ruiz", "", ClaimKind.INDIRECT, ClaimState.RETRACTED)),
                        "09:30:05  Coastwire  Ana Ruiz says that all was paid  [retracted]"),
                Arguments.of(
                        lines.claim(claim("", "not say", ClaimKind.MIXED, ClaimState.CORRECTED)),
                        "09:30:05  Coastwire  somebody did not say that all was paid  [corrected]"),
                Arguments.of(
                        lines.mentions(mentions("Meridian Bank", 1)),
                        "09:30:05  Coastwire  Meridian Bank (organization)  shares of Meridian Bank fell"),
                Arguments.of(
                        lines.mentions(mentions("Meridian Bank", 3)),
                        "09:30:05  Coastwire  Meridian Bank (organization)  shares of Meridian Bank fell (and 2 more)"),
                Arguments.of(
                        lines.alert(alert(AlertKind.NEW, null, reason(MatchRule.NAME))),
                        "09:30:05  ALERT  The bank  Coastwire: Port shut%n          named: the words around"),
                Arguments.of(
                        lines.alert(alert(AlertKind.UPDATE, "It was corrected.", reason(MatchRule.SPEAKER))),
                        "09:30:05  UPDATE  The bank  Coastwire: Port shut%n"
                                + "          It was corrected. Ana Ruiz says that all was paid"),
                Arguments.of(
                        lines.alert(alert(
                                AlertKind.WITHDRAWAL,
                                "The source withdrew the article.",
                                reason(MatchRule.CLAIM_ABOUT),
                                reason(MatchRule.NAME),
                                reason(MatchRule.ENTITY_ID))),
                        "09:30:05  WITHDRAWAL  The bank  Coastwire: Port shut%n          The source withdrew the article."
                                + " about Meridian, Ana Ruiz says that all was paid (and 2 more)"),
                Arguments.of(
                        lines.alert(alert(AlertKind.NEW, null)),
                        "09:30:05  ALERT  The bank  Coastwire: Port shut%n          "),
                Arguments.of(
                        lines.alert(digest(
                                12,
                                item(AlertKind.NEW, null, reason(MatchRule.NAME)),
                                item(AlertKind.UPDATE, "The story has a new claim.", reason(MatchRule.SPEAKER)))),
                        "09:30:05  DIGEST  The bank  14 alerts. Held in quiet hours.%n"
                                + "          09:30:05  ALERT  Coastwire: Port shut%n"
                                + "                    named: the words around%n"
                                + "          09:30:05  UPDATE  Coastwire: Port shut%n"
                                + "                    The story has a new claim. Ana Ruiz says that all was paid%n"
                                + "          and 12 more"),
                Arguments.of(
                        lines.alert(digest(0, item(AlertKind.NEW, null, null))),
                        "09:30:05  DIGEST  The bank  1 alert. Held in quiet hours.%n"
                                + "          09:30:05  ALERT  Coastwire: Port shut%n                    "));
    }

    /** What a later version means by a symbol nobody can tell here; the line says so and the command goes on. */
    static Stream<Arguments> unknown() {
        RecordLines lines = new RecordLines(false, CLOCK);
        return Stream.of(
                Arguments.of(
                        lines.article(article(RevisionKind.UNKNOWN, "Port shut")),
                        "09:30:05  Coastwire  unknown: Port shut  0 names, 1 claims"),
                Arguments.of(
                        lines.claim(claim("Ana Ruiz", "say", ClaimKind.UNKNOWN, ClaimState.UNKNOWN)),
                        "09:30:05  Coastwire  Ana Ruiz says that all was paid  [unknown]"),
                Arguments.of(
                        lines.alert(alert(AlertKind.UNKNOWN, null, reason(MatchRule.UNKNOWN))),
                        "09:30:05  UNKNOWN  The bank  Coastwire: Port shut%n          unknown: the words around"));
    }

    @ParameterizedTest
    @MethodSource({"golden", "unknown"})
    void aRecordIsALine(String line, String golden) {
        assertThat(line).isEqualTo(golden.formatted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENTITY | mentions of",
                "CLAIMS_BY | claims by",
                "CLAIMS_ABOUT | claims about",
                "QUERY | what meets",
                "UNKNOWN | unknown"
            })
    void aWatchSaysWhatItLooksFor(WatchKind kind, String words) {
        Watch watch = Watch.newBuilder()
                .setId("w")
                .setLabel("The bank")
                .setKind(kind)
                .setEntityId("org:meridian")
                .setNames(List.of("Meridian", "MB"))
                .setCreatedAt(TIME)
                .build();

        assertThat(WatchLine.of(watch)).isEqualTo("w  " + words + ": org:meridian, Meridian, MB");
    }

    @Test
    void aWatchSaysWhichActsItIsLimitedTo() {
        Watch watch = Watch.newBuilder()
                .setId("w")
                .setLabel("A")
                .setKind(WatchKind.CLAIMS_BY)
                .setNames(List.of("Ada"))
                .setActs(List.of(SpeechAct.DENY, SpeechAct.WARN))
                .setGrain(WatchGrain.STORY)
                .setCreatedAt(TIME)
                .build();

        assertThat(WatchLine.of(watch)).isEqualTo("w  claims by (deny, warn): Ada, each story");
    }

    @Test
    void timesAreThoseOfTheReadersClock() {
        RecordLines there = new RecordLines(false, CLOCK.withZone(ZoneId.of("Asia/Kathmandu")));

        assertThat(there.article(article(RevisionKind.NEW, "Port shut"))).startsWith("15:15:05  ");
    }

    @Test
    void aTimeOfAnotherDaySaysWhichDay() {
        RecordLines nextDay = new RecordLines(false, Clock.offset(CLOCK, Duration.ofDays(1)));

        assertThat(nextDay.article(article(RevisionKind.NEW, "Port shut")))
                .startsWith("2026-03-01 09:30:05  Coastwire");
    }

    @Test
    void colorsAreUsedOnlyWhenAskedFor() {
        RecordLines colored = new RecordLines(true, CLOCK);

        assertThat(colored.mentions(mentions("Meridian", 1))).contains("\u001b[1mMeridian\u001b[0m");
        assertThat(colored.alert(alert(AlertKind.NEW, null))).contains("\u001b[1;31mALERT\u001b[0m");
        assertThat(everyLine("Port shut")).doesNotContain("\u001b");
    }

    @Test
    void whatControlsATerminalNeverReachesIt() {
        assertThat(lines.mentions(mentions(EVIL, 1)))
                .isEqualTo(
                        "09:30:05  Coastwire  [2J 31mred next line back (organization)  shares of [2J 31mred next line"
                                + " back fell");
    }

    @Property
    void noStoryWritesMoreThanText(@ForAll String text) {
        assertThat(everyLine(text).codePoints())
                .noneMatch(point -> Character.getType(point) == Character.CONTROL)
                .noneMatch(point -> Character.getType(point) == Character.FORMAT)
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE)
                .noneMatch(point -> Character.getType(point) == Character.LINE_SEPARATOR);
    }

    @Test
    void aVeryLongTextIsCutAndNoCharacterApart() {
        assertThat(lines.article(article(RevisionKind.NEW, "x".repeat(100_000))))
                .isEqualTo("09:30:05  Coastwire  " + "x".repeat(240) + "…  0 names, 1 claims");
        assertThat(lines.article(article(RevisionKind.NEW, "x" + "😀".repeat(500))))
                .isEqualTo("09:30:05  Coastwire  x" + "😀".repeat(119) + "…  0 names, 1 claims");
    }

    /** All kinds of lines with a text in each place that news can fill. */
    private String everyLine(String text) {
        Watch watch = Watch.newBuilder()
                .setId(text)
                .setLabel(text)
                .setKind(WatchKind.ENTITY)
                .setEntityId(text)
                .setNames(List.of(text))
                .setCreatedAt(TIME)
                .build();
        MatchReason reason = new MatchReason(
                MatchRule.CLAIM_ABOUT,
                text,
                SPAN,
                text,
                claim(text, text, ClaimKind.DIRECT, ClaimState.ASSERTED),
                List.of(SPAN),
                List.of());
        Alert alert = Alert.newBuilder(alert(AlertKind.UPDATE, text, reason))
                .setWatchLabel(text)
                .setArticle(new ArticleRef(text, 1, text, text, text, TIME, TIME))
                .build();
        Claim claim = Claim.newBuilder(claim(text, text, ClaimKind.DIRECT, ClaimState.ASSERTED))
                .setArticle(new ArticleRef(text, 1, text, text, text, TIME, TIME))
                .setContent(new Content(text, List.of()))
                .build();
        return WatchLine.of(watch)
                + lines.alert(alert).replace(System.lineSeparator(), "")
                + lines.claim(claim)
                + lines.mentions(mentions(text, 1))
                + lines.article(article(RevisionKind.NEW, text));
    }

    private static EnrichedArticle article(RevisionKind kind, String headline) {
        Article article = Article.newBuilder()
                .setId("a")
                .setSource("Coastwire")
                .setHeadline(headline)
                .build();
        Claim claim = claim("Ana Ruiz", "say", ClaimKind.DIRECT, ClaimState.ASSERTED);
        return new EnrichedArticle(article, 1, kind, TIME, null, List.of(), List.of(), List.of(claim), List.of());
    }

    private static Claim claim(String speaker, String cue, ClaimKind kind, ClaimState state) {
        boolean negated = cue.startsWith("not ");
        return new Claim(
                "c",
                article(TIME),
                state,
                1,
                kind,
                new Speaker(speaker, null, null, SpeakerResolution.NAME, List.of(), List.of()),
                new Cue(
                        negated ? cue.substring(4) : cue,
                        negated ? "did " + cue : cue,
                        SpeechAct.SAY,
                        negated,
                        false,
                        false,
                        false,
                        false,
                        List.of()),
                new Content("all was paid", List.of()),
                List.of(),
                ClaimRule.CLAUSE,
                1.0,
                List.of(),
                List.of());
    }

    private static ArticleRef article(Instant published) {
        return new ArticleRef("a", 1, "Coastwire", "Port shut", null, published, TIME);
    }

    private static EntityMentions mentions(String name, int places) {
        List<Mention> mentions = Collections.nCopies(places, new Mention(SPAN, name));
        return new EntityMentions(
                new Entity("e", EntityType.ORGANIZATION, name, mentions, List.of()),
                article((Instant) null),
                "shares of " + name + " fell");
    }

    private static Alert digest(int more, DigestItem... items) {
        return Alert.newBuilder(alert(AlertKind.DIGEST, "Held in quiet hours."))
                .setItems(List.of(items))
                .setMore(more)
                .build();
    }

    @Test
    void theWordsThatMetAWatchAreMarked() {
        MatchReason reason = MatchReason.newBuilder(reason(MatchRule.QUERY))
                .setSnippet("the port of\nOrla shut")
                .setSnippetSpans(List.of(new Span(4, 8), new Span(12, 16), new Span(90, 99)))
                .build();

        assertThat(new RecordLines(true, CLOCK).alert(alert(AlertKind.NEW, null, reason)))
                .endsWith("meets: the \033[1mport\033[0m of \033[1mOrla\033[0m shut");
        assertThat(lines.alert(alert(AlertKind.NEW, null, reason))).endsWith("meets: the port of Orla shut");
    }

    private static DigestItem item(AlertKind kind, String cause, MatchReason reason) {
        return new DigestItem("id", kind, article(TIME), reason, cause, TIME);
    }

    private static MatchReason reason(MatchRule rule) {
        boolean claim = rule == MatchRule.SPEAKER || rule == MatchRule.CLAIM_ABOUT;
        return new MatchReason(
                rule,
                "Meridian",
                SPAN,
                "the words\naround",
                claim ? claim("Ana Ruiz", "say", ClaimKind.INDIRECT, ClaimState.ASSERTED) : null,
                List.of(SPAN),
                List.of());
    }

    private static Alert alert(AlertKind kind, String cause, MatchReason... reasons) {
        return new Alert(
                "id",
                "w",
                "The bank",
                kind,
                article(TIME),
                List.of(reasons),
                cause,
                CHANGED,
                STORY,
                TIME,
                List.of(),
                0);
    }
}
