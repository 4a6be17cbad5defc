package dev.wirewatch.cli.annotate;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.story.Assignment;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.story.StoryMemory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** Articles on disk, each with its story. */
final class AssignedArticles {

    private static final int MOST_ARTICLES = 100_000;

    private final Sketcher sketcher = new Sketcher();
    private final StoryMemory stories = new StoryMemory(StoryMemory.WINDOW, MOST_ARTICLES);

    /** An article without a time comes when the one before it came. */
    private Instant now = Instant.EPOCH;

    /**
     * An article in its story.
     *
     * @param source number of its independent source in the story
     * @param at when it came
     */
    record AssignedArticle(
            ArticleOnDisk article, Annotation annotation, Assignment assignment, int source, Instant at) {}

    private record Annotated(ArticleOnDisk article, Annotation annotation) {}

    /**
     * Passes each article on, in input order.
     *
     * @return whether everything could be read; what could not is told on standard error
     */
    boolean read(CommandSpec spec, ArticleJobs jobs, List<Path> files, Consumer<AssignedArticle> each) {
        Annotator annotator = new NewsAnnotator();
        return jobs.run(
                spec,
                files,
                (number, article) -> new Annotated(article, annotator.annotate(article.document(), Catalog.empty())),
                annotated -> each.accept(assigned(annotated)));
    }

    private AssignedArticle assigned(Annotated annotated) {
        ArticleOnDisk article = annotated.article();
        now = article.published().orElse(now);
        Assignment assignment =
                stories.assign(sketcher.sketch(article.document(), annotated.annotation(), article.source(), now));
        int source = stories.source(assignment.article()).orElse(0);
        return new AssignedArticle(article, annotated.annotation(), assignment, source, now);
    }
}
