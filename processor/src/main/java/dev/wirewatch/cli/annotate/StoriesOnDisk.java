package dev.wirewatch.cli.annotate;

import dev.wirewatch.codec.AssignmentJson;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints which story each of the articles on disk belongs to: one JSON line an article, in input order. */
public final class StoriesOnDisk {

    private final AssignedArticles articles = new AssignedArticles();

    /** @return whether everything could be read; what could not is told on standard error */
    public boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths) {
        PrintWriter out = spec.commandLine().getOut();
        return articles.read(spec, jobs, jobs.files(spec, paths), article -> {
            out.println(AssignmentJson.of(article.assignment()));
            out.flush();
        });
    }
}
