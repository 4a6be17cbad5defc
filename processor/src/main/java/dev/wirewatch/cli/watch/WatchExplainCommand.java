package dev.wirewatch.cli.watch;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.watch.Explanation;
import dev.wirewatch.watch.Reading;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watch explain}. */
@Command(
        name = "explain",
        description = {
            "Says why a watch fires on an article, or why not, as both are now; and what was told of it.",
            "'./wirewatch alerts --json' and 'claims --json' print ids of articles."
        })
final class WatchExplainCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The watch's id.")
    private String id;

    @Parameters(paramLabel = "ARTICLE", description = "The article's id.")
    private String article;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Connection connection = cluster.connectToRead();
        Watch watch = StoredWatch.read(connection, id);
        EnrichedArticle enriched = article(connection);
        Explanation explanation = explain(watch, enriched);
        PrintWriter out = spec.commandLine().getOut();
        out.println(explanation instanceof Explanation.Met ? "It matches." : "It does not match.");
        explanation.because().forEach(sentence -> out.println("  " + TerminalText.line(sentence)));
        List<Alert> told = ToldAlerts.of(connection, id, article);
        if (told.isEmpty()) {
            out.println("Nothing was told of it.");
        } else {
            out.println("What was told of it:");
            told.forEach(alert ->
                    out.println(RecordLines.forTerminal().alert(alert).indent(2).stripTrailing()));
        }
    }

    private Explanation explain(Watch watch, EnrichedArticle enriched) {
        try {
            return Explanation.of(
                    WatchCodec.decode(id, watch),
                    new Reading(
                            ArticleCodec.document(enriched.getArticle()),
                            ArticleCodec.decode(enriched),
                            ArticleCodec.facts(enriched)));
        } catch (IllegalArgumentException e) {
            throw new UserFacingException("The watch cannot be read: " + e.getMessage(), e);
        }
    }

    private EnrichedArticle article(Connection connection) {
        List<EnrichedArticle> found = new ArrayList<>();
        try (TopicTail<EnrichedArticle> tail = new TopicTail<>(connection, Topics.ENRICHED)) {
            tail.last(
                    1,
                    ToldAlerts.REACH,
                    enriched -> enriched.getArticle().getId().equals(article),
                    found::add);
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new UserFacingException(
                        "There is no article '%s' in %s.".formatted(article, Topics.ENRICHED.name())));
    }
}
