package dev.wirewatch.cli.annotate;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.cli.print.Progress;
import dev.wirewatch.codec.TrendJson;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.story.Assignment;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.story.StoryMemory;
import dev.wirewatch.trend.DailyTrends;
import dev.wirewatch.trend.MainEntity;
import dev.wirewatch.trend.NamedArticle;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the names that stood out on each day in articles on disk: one JSON line a day and name. */
public final class TrendsOnDisk {

    private static final int MOST_ARTICLES = 100_000;

    private final Sketcher sketcher = new Sketcher();
    private final StoryMemory stories = new StoryMemory(StoryMemory.WINDOW, MOST_ARTICLES);
    private final DailyTrends trends = new DailyTrends();

    /** An article without a time comes when the one before it came. */
    private Instant now = Instant.EPOCH;

    private long done;

    private record Annotated(ArticleOnDisk article, Annotation annotation) {}

    /** @return whether everything could be read; what could not is told on standard error */
    public boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths) {
        List<Path> files = jobs.files(spec, paths);
        Progress progress = new Progress(spec.commandLine().getErr(), "files", files.size());
        Annotator annotator = new NewsAnnotator();
        boolean whole = jobs.run(
                spec,
                files,
                (number, article) -> new Annotated(article, annotator.annotate(article.document(), Catalog.empty())),
                annotated -> {
                    add(annotated);
                    progress.show(++done);
                });
        PrintWriter out = spec.commandLine().getOut();
        trends.find().forEach(trend -> out.println(TrendJson.of(trend)));
        out.flush();
        return whole;
    }

    private void add(Annotated annotated) {
        ArticleOnDisk article = annotated.article();
        now = article.published().orElse(now);
        Assignment assignment =
                stories.assign(sketcher.sketch(article.document(), annotated.annotation(), article.source(), now));
        if (assignment.copyOf().isEmpty()) {
            String text = article.document().text();
            int headlineEnd = Math.max(0, text.indexOf("\n\n"));
            List<MainEntity> entities = annotated.annotation().entities().stream()
                    .filter(entity -> MainEntity.is(
                            entity.mentions().size(), entity.mentions().get(0).start(), headlineEnd))
                    .map(TrendsOnDisk::main)
                    .toList();
            trends.add(new NamedArticle(now, assignment.story(), text.substring(0, headlineEnd), entities));
        }
    }

    private static MainEntity main(Entity entity) {
        return new MainEntity(entity.id(), entity.type(), entity.name());
    }
}
