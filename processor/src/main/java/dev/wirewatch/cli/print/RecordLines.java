package dev.wirewatch.cli.print;

import static dev.wirewatch.cli.print.TerminalText.clean;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryState;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.TrendStory;
import dev.wirewatch.wording.ClaimSentence;
import dev.wirewatch.wording.SpeakerNames;
import dev.wirewatch.wording.StatementNews;
import dev.wirewatch.wording.StoryNews;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** Records as people read them in a terminal. Control characters in a story never reach it. */
public final class RecordLines {

    private final LineStyle style;

    /** @param clock the reader's: its time zone, and which day today is */
    public RecordLines(boolean color, Clock clock) {
        style = new LineStyle(color, clock);
    }

    /** With color when standard output is a terminal, in the machine's time zone. */
    public static RecordLines forTerminal() {
        return new RecordLines(Ansi.AUTO.enabled(), Clock.systemDefaultZone());
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
                        style.dim(style.time(enriched.getReceivedAt())),
                        clean(article.getSource()),
                        what,
                        clean(article.getHeadline()),
                        style.dim("%d names, %d claims"
                                .formatted(
                                        enriched.getEntities().size(),
                                        enriched.getClaims().size())));
    }

    public String claim(Claim claim) {
        String state = claim.getState() == ClaimState.ASSERTED
                ? ""
                : "  " + style.bold("[" + claim.getState().name().toLowerCase(Locale.ROOT) + "]");
        ClaimSentence sentence = ClaimSentence.of(claim);
        return "%s  %s  %s %s %s%s"
                .formatted(
                        style.dim(style.published(claim.getArticle())),
                        clean(claim.getArticle().getSource()),
                        style.bold(clean(sentence.speaker())),
                        clean(sentence.predicate()),
                        clean(sentence.content()),
                        state);
    }

    public String mentions(EntityMentions mentions) {
        Entity entity = mentions.getEntity();
        int more = entity.getMentions().size() - 1;
        return "%s  %s  %s %s  %s%s"
                .formatted(
                        style.dim(style.published(mentions.getArticle())),
                        clean(mentions.getArticle().getSource()),
                        style.bold(clean(entity.getName())),
                        style.dim("(" + entity.getType().name().toLowerCase(Locale.ROOT) + ")"),
                        clean(mentions.getSnippet()),
                        more > 0 ? style.dim(" (and " + more + " more)") : "");
    }

    public String story(Story story) {
        return "%s  %s%s  %s  %s"
                .formatted(
                        style.dim(style.time(story.getLastSeenAt())),
                        story.getState() == StoryState.WITHDRAWN ? style.bold("[withdrawn]") + " " : "",
                        style.bold(clean(story.getHeadline())),
                        style.coverage(story.getArticleCount(), story.getSourceCount(), story.getSources()),
                        clean(StoryNews.of(story)));
    }

    public String statement(Statement statement) {
        return "%s  %s %s: %s  %s"
                .formatted(
                        style.dim(style.time(statement.getUpdatedAt())),
                        style.bold("[" + statement.getStatus().name().toLowerCase(Locale.ROOT) + "]"),
                        style.bold(clean(SpeakerNames.of(statement))),
                        clean(statement.getWording()),
                        style.dim(clean(StatementNews.of(statement))));
    }

    public String trend(Trend trend) {
        return "%s  %s %s  %s  %s"
                .formatted(
                        style.dim(style.time(trend.getChangedAt())),
                        style.bold(clean(trend.getEntity().getName())),
                        trend.getChange().name().toLowerCase(Locale.ROOT),
                        style.dim("%d articles in %s, %.1f expected"
                                .formatted(
                                        trend.getCount(),
                                        trend.getHours() == 1 ? "an hour" : "a day",
                                        trend.getExpected())),
                        trend.getStories().stream()
                                .map(TrendStory::getHeadline)
                                .map(TerminalText::clean)
                                .collect(Collectors.joining("; ")));
    }

    public String alert(Alert alert) {
        return new AlertLine(style).of(alert);
    }

    /** Bold red. */
    public String alarm(String text) {
        return style.alarm(text);
    }
}
