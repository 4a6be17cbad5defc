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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stories}: prints which story each of the articles on disk belongs to. */
@Command(
        name = "stories",
        description =
                "Prints the story of each article, in input order, one JSON line an article: what it is a copy of, "
                        + "what it corrects, and how many independent sources the story has so far. Needs no Kafka.")
public final class StoriesCommand implements Callable<Integer> {

    private static final Duration WINDOW = Duration.ofHours(72);
    private static final int CAPACITY = 100_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ArticleJobs jobs = new ArticleJobs();

    /** An article without a time comes when the one before it came. */
    private Instant now = Instant.EPOCH;

    @Override
    public Integer call() {
        List<Path> files = jobs.files(spec);
        Annotator annotator = new NewsAnnotator();
        Sketcher sketcher = new Sketcher();
        StoryMemory memory = new StoryMemory(WINDOW, CAPACITY);
        PrintWriter out = spec.commandLine().getOut();
        boolean whole = jobs.run(
                spec,
                files,
                (number, article) -> new Annotated(article, annotator.annotate(article.document(), Catalog.empty())),
                annotated -> {
                    out.println(AssignmentJson.of(memory.assign(sketch(sketcher, annotated))));
                    out.flush();
                });
        return whole ? 0 : 1;
    }

    private record Annotated(ArticleOnDisk article, Annotation annotation) {}

    private StorySketch sketch(Sketcher sketcher, Annotated annotated) {
        now = annotated.article().published().orElse(now);
        return sketcher.sketch(
                annotated.article().document(),
                annotated.annotation(),
                annotated.article().source(),
                now);
    }
}
