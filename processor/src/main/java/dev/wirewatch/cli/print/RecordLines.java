package dev.wirewatch.cli.print;

import static dev.wirewatch.cli.print.TerminalText.clean;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryState;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.wording.ClaimSentence;
import dev.wirewatch.wording.StoryNews;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** Records as people read them in a terminal. Control characters in a story never reach it. */
public final class RecordLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private static final int SHOWN_SOURCES = 3;
    private static final int MOST_CHANGES = 5;

    private final boolean color;
    private final Clock clock;

    /** @param clock the reader's: its time zone, and which day today is */
    public RecordLines(boolean color, Clock clock) {
        this.color = color;
        this.clock = clock;
    }

    /** With color when standard output is a terminal, in the machine's time zone. */
    public static RecordLines forTerminal() {
        return new RecordLines(Ansi.AUTO.enabled(), Clock.systemDefaultZone());
    }

    public static String watch(Watch watch) {
        String subject = Stream.concat(Optional.ofNullable(watch.getEntityId()).stream(), watch.getNames().stream())
                .collect(Collectors.joining(", "));
        return "%s  %s%s: %s%s".formatted(clean(watch.getId()), kind(watch), acts(watch), clean(subject), grain(watch));
    }

    public String article(EnrichedArticle enriched) {
        var article = enriched.getArticle();
        String what =
                switch (enriched.getRevisionKind()) {
                    case NEW -> "";
                    case CORRECTION -> "corrected: ";
                    case KILL -> "killed: ";
                    case UNKNOWN -> "unknown: ";
                };
        return "%s  %s  %s%s  %s"
                .formatted(
                        dim(time(enriched.getReceivedAt())),
                        clean(article.getSource()),
                        what,
                        clean(article.getHeadline()),
                        dim("%d names, %d claims"
                                .formatted(
                                        enriched.getEntities().size(),
                                        enriched.getClaims().size())));
    }

    public String claim(Claim claim) {
        String state = claim.getState() == ClaimState.ASSERTED
                ? ""
                : "  " + bold("[" + claim.getState().name().toLowerCase(Locale.ROOT) + "]");
        ClaimSentence sentence = ClaimSentence.of(claim);
        return "%s  %s  %s %s %s%s"
                .formatted(
                        dim(published(claim.getArticle())),
                        clean(claim.getArticle().getSource()),
                        bold(clean(sentence.speaker())),
                        clean(sentence.predicate()),
                        clean(sentence.content()),
                        state);
    }

    public String mentions(EntityMentions mentions) {
        Entity entity = mentions.getEntity();
        int more = entity.getMentions().size() - 1;
        return "%s  %s  %s %s  %s%s"
                .formatted(
                        dim(published(mentions.getArticle())),
                        clean(mentions.getArticle().getSource()),
                        bold(clean(entity.getName())),
                        dim("(" + entity.getType().name().toLowerCase(Locale.ROOT) + ")"),
                        clean(mentions.getSnippet()),
                        more > 0 ? dim(" (and " + more + " more)") : "");
    }

    public String story(Story story) {
        int articles = story.getArticleCount();
        return "%s  %s%s  %s  %s"
                .formatted(
                        dim(time(story.getLastSeenAt())),
                        story.getState() == StoryState.WITHDRAWN ? bold("[withdrawn]") + " " : "",
                        bold(clean(story.getHeadline())),
                        dim("%d article%s, %d source%s%s"
                                .formatted(
                                        articles,
                                        articles == 1 ? "" : "s",
                                        story.getSourceCount(),
                                        story.getSourceCount() == 1 ? "" : "s",
                                        names(story.getSources()))),
                        clean(StoryNews.of(story)));
    }

    private static String names(List<String> sources) {
        return sources.isEmpty()
                ? ""
                : sources.stream()
                        .limit(SHOWN_SOURCES)
                        .map(TerminalText::clean)
                        .collect(Collectors.joining(", ", " (", sources.size() > SHOWN_SOURCES ? ", ...)" : ")"));
    }

    public String alert(Alert alert) {
        String kind =
                alert.getKind() == AlertKind.NEW ? "ALERT" : alert.getKind().name();
        String reasons = alert.getReasons().stream().limit(1).map(this::reason).collect(Collectors.joining());
        int more = alert.getReasons().size() - 1;
        return "%s  %s  %s  %s: %s%s%n          %s%s%s%s"
                .formatted(
                        dim(time(alert.getAlertedAt())),
                        signal(alert.getKind(), kind),
                        bold(clean(alert.getWatchLabel())),
                        clean(alert.getArticle().getSource()),
                        clean(alert.getArticle().getHeadline()),
                        sources(alert),
                        Optional.ofNullable(alert.getCause())
                                .map(cause -> clean(cause) + " ")
                                .orElse(""),
                        changed(alert),
                        reasons,
                        more > 0 ? dim(" (and " + more + " more)") : "");
    }

    /** Who else has the story: "3 articles, 2 sources (Northwire, Tarnwick Bank Newsroom)". */
    private String sources(Alert alert) {
        AlertStory story = alert.getStory();
        if (story == null || story.getArticles() < 2) {
            return "";
        }
        return "  "
                + dim("%,d articles, %,d %s%s"
                        .formatted(
                                story.getArticles(),
                                story.getSources(),
                                story.getSources() == 1 ? "source" : "sources",
                                names(story.getSourceNames())));
    }

    /** The first numbers that changed: "4,200 is now 2,400. ". */
    private static String changed(Alert alert) {
        return alert.getChanged().stream()
                .limit(MOST_CHANGES)
                .map(change -> "%s is now %s. ".formatted(clean(change.getFrom()), clean(change.getTo())))
                .collect(Collectors.joining());
    }

    private String reason(MatchReason reason) {
        return switch (reason.getRule()) {
            case ENTITY_ID, NAME -> "named: " + clean(reason.getSnippet());
            case SPEAKER -> words(reason.getClaim());
            case CLAIM_ABOUT -> "about %s, %s".formatted(clean(reason.getName()), words(reason.getClaim()));
            case UNKNOWN -> "unknown: " + clean(reason.getSnippet());
        };
    }

    private static String words(Claim claim) {
        ClaimSentence sentence = ClaimSentence.of(claim);
        return "%s %s %s".formatted(clean(sentence.speaker()), clean(sentence.predicate()), clean(sentence.content()));
    }

    /** The speech acts that a watch is limited to: " (deny, warn)". */
    private static String acts(Watch watch) {
        return watch.getActs().isEmpty()
                ? ""
                : watch.getActs().stream()
                        .map(act -> act.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String grain(Watch watch) {
        return watch.getGrain() == WatchGrain.DEVELOPMENT
                ? ""
                : ", each " + watch.getGrain().name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Watch watch) {
        return switch (watch.getKind()) {
            case ENTITY -> "mentions of";
            case CLAIMS_BY -> "claims by";
            case CLAIMS_ABOUT -> "claims about";
            case UNKNOWN -> "unknown";
        };
    }

    private String published(ArticleRef article) {
        return Optional.ofNullable(article.getPublished()).map(this::time).orElse("--:--:--");
    }

    /** The time of day, with the day when it is another one. */
    private String time(Instant instant) {
        var time = instant.atZone(clock.getZone());
        return (time.toLocalDate().equals(LocalDate.now(clock)) ? TIME : DAY_AND_TIME).format(time);
    }

    private String signal(AlertKind kind, String text) {
        return switch (kind) {
            case NEW -> alarm(text);
            case UNKNOWN -> bold(text);
            case UPDATE -> paint("1;33", text);
            case REPEAT -> dim(text);
            case WITHDRAWAL -> paint("1;35", text);
        };
    }

    /** Bold red. */
    public String alarm(String text) {
        return paint("1;31", text);
    }

    private String bold(String text) {
        return paint("1", text);
    }

    private String dim(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return color ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
