package dev.wirewatch.cli.annotate;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.codec.StatementOnDiskJson;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.statement.ArticleReport;
import dev.wirewatch.statement.ReportedClaim;
import dev.wirewatch.statement.StatementMemory;
import dev.wirewatch.story.Assignment;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.story.StoryMemory;
import dev.wirewatch.text.Document;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints who says the same in several articles on disk: one JSON line a statement, when the last one is known. */
public final class StatementsOnDisk {

    private static final int MOST_ARTICLES = 100_000;
    private static final int MOST_STATEMENTS = 1_000_000;

    private final Sketcher sketcher = new Sketcher();
    private final StoryMemory stories = new StoryMemory(StoryMemory.WINDOW, MOST_ARTICLES);
    private final StatementMemory statements = new StatementMemory(StoryMemory.WINDOW, MOST_STATEMENTS);

    /** An article without a time comes when the one before it came. */
    private Instant now = Instant.EPOCH;

    private record Read(ArticleOnDisk article, Annotation annotation, List<ReportedClaim> claims) {}

    /** @return whether everything could be read; what could not is told on standard error */
    public boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths) {
        List<Path> files = jobs.files(spec, paths);
        Annotator annotator = new NewsAnnotator();
        PrintWriter out = spec.commandLine().getOut();
        boolean whole = jobs.run(spec, files, (number, article) -> read(annotator, article), read -> {
            now = read.article().published().orElse(now);
            statements.forget(now).forEach(statement -> out.println(StatementOnDiskJson.of(statement)));
            add(read);
        });
        statements.statements().forEach(statement -> out.println(StatementOnDiskJson.of(statement)));
        out.flush();
        return whole;
    }

    private static Read read(Annotator annotator, ArticleOnDisk article) {
        Document document = article.document();
        Annotation annotation = annotator.annotate(document, Catalog.empty());
        return new Read(article, annotation, ReportedClaim.in(document, annotation));
    }

    private void add(Read read) {
        ArticleOnDisk article = read.article();
        Assignment assignment =
                stories.assign(sketcher.sketch(article.document(), read.annotation(), article.source(), now));
        statements.add(new ArticleReport(
                assignment.article(),
                assignment.story(),
                stories.source(assignment.article()).orElse(0),
                assignment.copyOf(),
                assignment.corrects(),
                now,
                read.claims()));
    }
}
