package dev.wirewatch.cli.annotate;

import dev.wirewatch.cli.annotate.AssignedArticles.AssignedArticle;
import dev.wirewatch.codec.StatementOnDiskJson;
import dev.wirewatch.statement.ArticleReport;
import dev.wirewatch.statement.ReportedClaim;
import dev.wirewatch.statement.Statement;
import dev.wirewatch.statement.StatementMemory;
import dev.wirewatch.story.Assignment;
import dev.wirewatch.story.StoryMemory;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints who says the same in several articles on disk: one JSON line a statement, when the last one is known. */
public final class StatementsOnDisk {

    private static final int MOST_STATEMENTS = 1_000_000;

    private final AssignedArticles articles = new AssignedArticles();
    private final StatementMemory statements = new StatementMemory(StoryMemory.WINDOW, MOST_STATEMENTS);

    /** @return whether everything could be read; what could not is told on standard error */
    public boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths) {
        PrintWriter out = spec.commandLine().getOut();
        boolean whole = articles.read(spec, jobs, jobs.files(spec, paths), article -> {
            print(statements.forget(article.at()), out);
            statements.add(report(article));
        });
        print(statements.statements(), out);
        out.flush();
        return whole;
    }

    private static void print(Collection<Statement> statements, PrintWriter out) {
        statements.forEach(statement -> out.println(StatementOnDiskJson.of(statement)));
    }

    private static ArticleReport report(AssignedArticle article) {
        Assignment assignment = article.assignment();
        return new ArticleReport(
                assignment.article(),
                assignment.story(),
                article.source(),
                assignment.copyOf(),
                assignment.corrects(),
                article.at(),
                ReportedClaim.in(article.article().document(), article.annotation()));
    }
}
