package dev.wirewatch.cli.annotate;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.codec.StatementJson;
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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code statements}: prints who says the same in several articles on disk. */
@Command(
        name = "statements",
        description =
                "Prints the statements in articles: the same claim by the same speaker in several of them is one, with its "
                        + "reports, who disputes it, which figures differ, and whether independent sources report it. One JSON line "
                        + "a statement. Needs no Kafka.")
public final class StatementsCommand implements Callable<Integer> {

    private static final int MOST_ARTICLES = 100_000;
    private static final int MOST_STATEMENTS = 1_000_000;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files with articles in any format, or folders of them, in order of time.")
    private List<Path> paths = List.of();

    @Mixin
    private ArticleJobs jobs = new ArticleJobs();

    @Spec
    private CommandSpec spec;

    private final Sketcher sketcher = new Sketcher();
    private final StoryMemory stories = new StoryMemory(StoryMemory.WINDOW, MOST_ARTICLES);
    private final StatementMemory statements = new StatementMemory(StoryMemory.WINDOW, MOST_STATEMENTS);

    /** An article without a time comes when the one before it came. */
    private Instant now = Instant.EPOCH;

    private record Read(ArticleOnDisk article, Annotation annotation, List<ReportedClaim> claims) {}

    @Override
    public Integer call() {
        List<Path> files = jobs.files(spec, paths);
        Annotator annotator = new NewsAnnotator();
        PrintWriter out = spec.commandLine().getOut();
        boolean whole = jobs.run(spec, files, (number, article) -> read(annotator, article), read -> {
            add(read);
            statements.forget(now).forEach(statement -> out.println(StatementJson.of(statement)));
        });
        statements.statements().forEach(statement -> out.println(StatementJson.of(statement)));
        out.flush();
        return whole ? 0 : 1;
    }

    private static Read read(Annotator annotator, ArticleOnDisk article) {
        Document document = article.document();
        Annotation annotation = annotator.annotate(document, Catalog.empty());
        return new Read(article, annotation, ReportedClaim.in(document, annotation));
    }

    private void add(Read read) {
        ArticleOnDisk article = read.article();
        now = article.published().orElse(now);
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
