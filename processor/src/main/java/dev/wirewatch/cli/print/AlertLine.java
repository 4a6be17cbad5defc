package dev.wirewatch.cli.print;

import static dev.wirewatch.cli.print.TerminalText.clean;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.DigestItem;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.wording.ClaimSentence;
import dev.wirewatch.wording.ExcerptPiece;
import dev.wirewatch.wording.OneLine;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An alert, in two lines: what it is of, and why it fired; a digest with its items. */
record AlertLine(LineStyle style) {

    private static final int MOST_CHANGES = 5;
    private static final int BOTH_SIDES = 2;
    private static final String INDENT = " ".repeat(10);

    String of(Alert alert) {
        return alert.getKind() == AlertKind.DIGEST ? digest(alert) : one(alert);
    }

    private String one(Alert alert) {
        int shown = isOnStatement(alert) ? BOTH_SIDES : 1;
        String reasons =
                alert.getReasons().stream().limit(shown).map(this::reason).collect(Collectors.joining("; "));
        int more = alert.getReasons().size() - shown;
        return "%s  %s  %s  %s%s%n%s%s%s%s%s"
                .formatted(
                        style.dim(style.time(alert.getAlertedAt())),
                        signal(alert.getKind()),
                        style.bold(clean(alert.getWatchLabel())),
                        article(alert.getArticle()),
                        coverage(alert),
                        INDENT,
                        cause(alert.getCause()),
                        changed(alert),
                        reasons,
                        more > 0 ? style.dim(" (and " + more + " more)") : "");
    }

    /** What was stated is another article's, and what that article says to it follows. */
    private static boolean isOnStatement(Alert alert) {
        return alert.getReasons().stream()
                .map(MatchReason::getClaim)
                .limit(1)
                .anyMatch(claim -> claim != null
                        && claim.getArticle() != null
                        && !claim.getArticle().getId().equals(alert.getArticle().getId()));
    }

    /** Its items below it, each in two lines as an alert. */
    private String digest(Alert alert) {
        int count = alert.getItems().size() + alert.getMore();
        String title = "%s  %s  %s  %d alert%s. %s"
                .formatted(
                        style.dim(style.time(alert.getAlertedAt())),
                        signal(alert.getKind()),
                        style.bold(clean(alert.getWatchLabel())),
                        count,
                        count == 1 ? "" : "s",
                        cause(alert.getCause()).strip());
        Stream<String> items = alert.getItems().stream().map(this::item);
        Stream<String> more = Stream.of(style.dim(INDENT + "and " + alert.getMore() + " more"))
                .filter(line -> alert.getMore() > 0);
        return Stream.of(Stream.of(title), items, more)
                .flatMap(Function.identity())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private String item(DigestItem item) {
        String reason = Optional.ofNullable(item.getReason()).map(this::reason).orElse("");
        return "%s%s  %s  %s%n%s%s%s%s"
                .formatted(
                        INDENT,
                        style.dim(style.time(item.getHeldAt())),
                        signal(item.getKind()),
                        article(item.getArticle()),
                        INDENT,
                        INDENT,
                        cause(item.getCause()),
                        reason);
    }

    private static String article(ArticleRef article) {
        return clean(article.getSource()) + ": " + clean(article.getHeadline());
    }

    private static String cause(String cause) {
        return Optional.ofNullable(cause).map(sentence -> clean(sentence) + " ").orElse("");
    }

    /** Who else has the story. */
    private String coverage(Alert alert) {
        AlertStory story = alert.getStory();
        return story == null || story.getArticles() < 2
                ? ""
                : "  " + style.coverage(story.getArticles(), story.getSources(), story.getSourceNames());
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
            case ENTITY_ID, NAME -> "named: " + snippet(reason);
            case SPEAKER -> words(reason.getClaim());
            case CLAIM_ABOUT -> "about %s, %s".formatted(clean(reason.getName()), words(reason.getClaim()));
            case QUERY -> "meets: " + snippet(reason);
            case UNKNOWN -> "unknown: " + clean(reason.getSnippet());
        };
    }

    /** With the words that met the watch in bold. */
    private String snippet(MatchReason reason) {
        String text = reason.getSnippet();
        if (TerminalText.isCut(text)) {
            return clean(text);
        }
        return ExcerptPiece.of(reason).stream()
                .map(piece -> piece.marked() ? style.bold(OneLine.part(piece.text())) : OneLine.part(piece.text()))
                .collect(Collectors.joining())
                .strip();
    }

    private static String words(Claim claim) {
        ClaimSentence sentence = ClaimSentence.of(claim);
        return "%s %s %s".formatted(clean(sentence.speaker()), clean(sentence.predicate()), clean(sentence.content()));
    }

    private String signal(AlertKind kind) {
        return switch (kind) {
            case NEW -> style.alarm("ALERT");
            case UNKNOWN -> style.bold(kind.name());
            case UPDATE -> style.paint("1;33", kind.name());
            case REPEAT -> style.dim(kind.name());
            case WITHDRAWAL -> style.paint("1;35", kind.name());
            case DIGEST -> style.paint("1;36", kind.name());
        };
    }
}
