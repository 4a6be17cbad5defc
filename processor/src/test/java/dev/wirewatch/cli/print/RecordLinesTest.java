package dev.wirewatch.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Change;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.CueKind;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.Mention;
import dev.wirewatch.schemas.Resolution;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.TrustedRecords;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    private static final Instant TIME = Instant.parse("2026-03-01T09:30:05Z");
    private static final Clock CLOCK = Clock.fixed(TIME.plusSeconds(3600), ZoneOffset.UTC);
    private static final Span SPAN = new Span(0, 1);
    private static final String EVIL = "\u001b[2J\u009b31mred\u0007\r\nnext\u2028line \u202eback\u00ad\ufeff \ud800";

    static {
        TrustedRecords.trust(); // builders need it
    }

    private final RecordLines lines = new RecordLines(false, CLOCK);

    static Stream<Arguments> golden() {
        RecordLines lines = new RecordLines(false, CLOCK);
        return Stream.of(
                Arguments.of(
                        lines.article(article(Change.NEW, "Port shut")),
                        "09:30:05  Coastwire  Port shut  0 names, 1 claims"),
                Arguments.of(
                        lines.article(article(Change.CORRECTION, "Port shut")),
                        "09:30:05  Coastwire  corrected: Port shut  0 names, 1 claims"),
                Arguments.of(
                        lines.article(article(Change.KILL, "")), "09:30:05  Coastwire  killed:   0 names, 1 claims"),
                Arguments.of(
                        lines.claim(claim("Ana Ruiz", "say", ClaimKind.DIRECT, ClaimState.ASSERTED)),
                        "09:30:05  Coastwire  Ana Ruiz (say): “no debt”"),
                Arguments.of(
                        lines.claim(claim("Ana Ruiz", "", ClaimKind.INDIRECT, ClaimState.RETRACTED)),
                        "09:30:05  Coastwire  Ana Ruiz: no debt  [retracted]"),
                Arguments.of(
                        lines.claim(claim("", "not say", ClaimKind.MIXED, ClaimState.CORRECTED)),
                        "09:30:05  Coastwire  somebody (not say): no debt  [corrected]"),
                Arguments.of(
                        lines.mention(mention("Meridian Bank")),
                        "--:--:--  Coastwire  Meridian Bank (organization)  shares of Meridian Bank fell"),
                Arguments.of(
                        lines.alert(alert(AlertKind.NEW, null, reason(MatchRule.NAME))),
                        "09:30:05  ALERT  The bank  Coastwire: Port shut%n          named: the words around"),
                Arguments.of(
                        lines.alert(alert(AlertKind.UPDATE, "It was corrected.", reason(MatchRule.SPEAKER))),
                        "09:30:05  UPDATE  The bank  Coastwire: Port shut%n"
                                + "          It was corrected. Ana Ruiz claims: no debt"),
                Arguments.of(
                        lines.alert(alert(
                                AlertKind.WITHDRAWAL,
                                "The source withdrew the article.",
                                reason(MatchRule.CLAIM_ABOUT),
                                reason(MatchRule.NAME),
                                reason(MatchRule.ENTITY_ID))),
                        "09:30:05  WITHDRAWAL  The bank  Coastwire: Port shut%n          The source withdrew the article."
                                + " about Meridian, Ana Ruiz claims: no debt (and 2 more)"),
                Arguments.of(
                        lines.alert(alert(AlertKind.NEW, null)),
                        "09:30:05  ALERT  The bank  Coastwire: Port shut%n          "));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void aRecordIsALine(String line, String golden) {
        assertThat(line).isEqualTo(golden.formatted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ENTITY | mentions of", "CLAIMS_BY | claims by", "CLAIMS_ABOUT | claims about"})
    void aWatchSaysWhatItLooksFor(WatchKind kind, String words) {
        Watch watch = new Watch("w", "The bank", kind, "org:meridian", List.of("Meridian", "MB"), TIME);

        assertThat(RecordLines.watch(watch)).isEqualTo("w  " + words + ": org:meridian, Meridian, MB");
    }

    @Test
    void timesAreThoseOfTheReadersClock() {
        RecordLines there = new RecordLines(false, CLOCK.withZone(ZoneId.of("Asia/Kathmandu")));

        assertThat(there.article(article(Change.NEW, "Port shut"))).startsWith("15:15:05  ");
    }

    @Test
    void aTimeOfAnotherDaySaysWhichDay() {
        RecordLines nextDay = new RecordLines(false, Clock.offset(CLOCK, Duration.ofDays(1)));

        assertThat(nextDay.article(article(Change.NEW, "Port shut"))).startsWith("2026-03-01 09:30:05  Coastwire");
    }

    @Test
    void colourComesOnlyWhenAskedFor() {
        RecordLines coloured = new RecordLines(true, CLOCK);

        assertThat(coloured.mention(mention("Meridian"))).contains("\u001b[1mMeridian\u001b[0m");
        assertThat(coloured.alert(alert(AlertKind.NEW, null))).contains("\u001b[1;31mALERT\u001b[0m");
        assertThat(everyLine("Port shut")).doesNotContain("\u001b");
    }

    @Test
    void whatControlsATerminalNeverReachesIt() {
        assertThat(lines.mention(mention(EVIL)))
                .isEqualTo(
                        "--:--:--  Coastwire  [2J 31mred next line back (organization)  shares of [2J 31mred next line"
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
        assertThat(lines.article(article(Change.NEW, "x".repeat(100_000))))
                .isEqualTo("09:30:05  Coastwire  " + "x".repeat(240) + "…  0 names, 1 claims");
        assertThat(lines.article(article(Change.NEW, "x" + "😀".repeat(500))))
                .isEqualTo("09:30:05  Coastwire  x" + "😀".repeat(119) + "…  0 names, 1 claims");
    }

    /** All kinds of lines with a text in each place that news can fill. */
    private String everyLine(String text) {
        Watch watch = new Watch(text, text, WatchKind.ENTITY, text, List.of(text), TIME);
        MatchReason reason = new MatchReason(MatchRule.CLAIM_ABOUT, text, SPAN, text, text, text, text);
        Alert alert = Alert.newBuilder(alert(AlertKind.UPDATE, text, reason))
                .setWatchLabel(text)
                .setSource(text)
                .setHeadline(text)
                .build();
        Claim claim = Claim.newBuilder(claim(text, text, ClaimKind.DIRECT, ClaimState.ASSERTED))
                .setSource(text)
                .setContent(new Content(text, ClaimKind.MIXED, List.of()))
                .build();
        return RecordLines.watch(watch)
                + lines.alert(alert).replace(System.lineSeparator(), "")
                + lines.claim(claim)
                + lines.mention(mention(text))
                + lines.article(article(Change.NEW, text));
    }

    private static EnrichedArticle article(Change change, String headline) {
        Article article = Article.newBuilder()
                .setId("a")
                .setSource("Coastwire")
                .setHeadline(headline)
                .build();
        Claim claim = claim("Ana Ruiz", "say", ClaimKind.DIRECT, ClaimState.ASSERTED);
        return new EnrichedArticle(
                "a", 1, change, TIME, article, null, List.of(), List.of(), List.of(claim), List.of());
    }

    private static Claim claim(String speaker, String cue, ClaimKind kind, ClaimState state) {
        boolean negated = cue.startsWith("not ");
        return new Claim(
                "c",
                "a",
                1,
                "Coastwire",
                "Port shut",
                TIME,
                state,
                1,
                new Speaker(speaker, null, null, Resolution.NAME, List.of(), List.of()),
                new Cue(negated ? cue.substring(4) : cue, CueKind.SAY, negated, List.of(), false),
                new Content("no debt", kind, List.of()),
                List.of(),
                1.0,
                ClaimRule.CLAUSE,
                List.of(),
                List.of());
    }

    private static Mention mention(String name) {
        return new Mention(
                "e",
                EntityType.ORGANIZATION,
                name,
                "a",
                1,
                "Coastwire",
                "Port shut",
                null,
                name,
                SPAN,
                "shares of " + name + " fell");
    }

    private static MatchReason reason(MatchRule rule) {
        boolean claim = rule == MatchRule.SPEAKER || rule == MatchRule.CLAIM_ABOUT;
        return new MatchReason(
                rule,
                "Meridian",
                SPAN,
                "the words\naround",
                claim ? "c" : null,
                claim ? "Ana Ruiz" : null,
                claim ? "no debt" : null);
    }

    private static Alert alert(AlertKind kind, String cause, MatchReason... reasons) {
        return new Alert(
                "id",
                "w",
                "The bank",
                kind,
                "a",
                1,
                "Coastwire",
                "Port shut",
                null,
                List.of(reasons),
                cause,
                TIME,
                TIME,
                TIME);
    }
}
