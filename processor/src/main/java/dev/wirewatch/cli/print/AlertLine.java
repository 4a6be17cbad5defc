package dev.wirewatch.cli.print;

import static dev.wirewatch.cli.print.TerminalText.clean;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.wording.ClaimSentence;
import java.util.Optional;
import java.util.stream.Collectors;

/** An alert, in two lines: what it is of, and why it fired. */
record AlertLine(LineStyle style) {

    private static final int MOST_CHANGES = 5;

    String of(Alert alert) {
        String kind =
                alert.getKind() == AlertKind.NEW ? "ALERT" : alert.getKind().name();
        String reasons = alert.getReasons().stream().limit(1).map(this::reason).collect(Collectors.joining());
        int more = alert.getReasons().size() - 1;
        return "%s  %s  %s  %s: %s%s%n          %s%s%s%s"
                .formatted(
                        style.dim(style.time(alert.getAlertedAt())),
                        signal(alert.getKind(), kind),
                        style.bold(clean(alert.getWatchLabel())),
                        clean(alert.getArticle().getSource()),
                        clean(alert.getArticle().getHeadline()),
                        coverage(alert),
                        Optional.ofNullable(alert.getCause())
                                .map(cause -> clean(cause) + " ")
                                .orElse(""),
                        changed(alert),
                        reasons,
                        more > 0 ? style.dim(" (and " + more + " more)") : "");
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
            case ENTITY_ID, NAME -> "named: " + clean(reason.getSnippet());
            case SPEAKER -> words(reason.getClaim());
            case CLAIM_ABOUT -> "about %s, %s".formatted(clean(reason.getName()), words(reason.getClaim()));
            case QUERY -> "meets: " + clean(reason.getSnippet());
            case UNKNOWN -> "unknown: " + clean(reason.getSnippet());
        };
    }

    private static String words(Claim claim) {
        ClaimSentence sentence = ClaimSentence.of(claim);
        return "%s %s %s".formatted(clean(sentence.speaker()), clean(sentence.predicate()), clean(sentence.content()));
    }

    private String signal(AlertKind kind, String text) {
        return switch (kind) {
            case NEW -> style.alarm(text);
            case UNKNOWN -> style.bold(text);
            case UPDATE -> style.paint("1;33", text);
            case REPEAT -> style.dim(text);
            case WITHDRAWAL -> style.paint("1;35", text);
        };
    }
}
