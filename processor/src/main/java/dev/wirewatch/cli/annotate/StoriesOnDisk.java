package dev.wirewatch.cli.annotate;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.codec.AssignmentJson;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.story.StoryMemory;
import dev.wirewatch.story.StorySketch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints which story each of the articles on disk belongs to: one JSON line an article, in input order. */
public final class StoriesOnDisk {

    private static final int CAPACITY = 100_000;

    private final Sketcher sketcher = new Sketcher();
    private final StoryMemory memory = new StoryMemory(StoryMemory.WINDOW, CAPACITY);

    /** An article without a time comes when the one before it came. */
    private Instant now = Instant.EPOCH;

    /** @return whether everything could be read; what could not is told on standard error */
    public boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths) {
        List<Path> files = jobs.files(spec, paths);
        Annotator annotator = new NewsAnnotator();
        PrintWriter out = spec.commandLine().getOut();
        return jobs.run(
                spec,
                files,
                (number, article) -> new Annotated(article, annotator.annotate(article.document(), Catalog.empty())),
                annotated -> {
                    out.println(AssignmentJson.of(memory.assign(sketch(annotated))));
                    out.flush();
                });
    }

    private record Annotated(ArticleOnDisk article, Annotation annotation) {}

    private StorySketch sketch(Annotated annotated) {
        ArticleOnDisk article = annotated.article();
        now = article.published().orElse(now);
        return sketcher.sketch(article.document(), annotated.annotation(), article.source(), now);
    }
}
