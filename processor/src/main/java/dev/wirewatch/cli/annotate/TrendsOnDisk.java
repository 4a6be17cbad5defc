package dev.wirewatch.cli.annotate;

import dev.wirewatch.cli.annotate.AssignedArticles.AssignedArticle;
import dev.wirewatch.cli.print.Progress;
import dev.wirewatch.codec.TrendJson;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.trend.DailyTrends;
import dev.wirewatch.trend.MainEntity;
import dev.wirewatch.trend.NamedArticle;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the names that stood out on each day in articles on disk: one JSON line a day and name. */
public final class TrendsOnDisk {

    private final AssignedArticles articles = new AssignedArticles();
    private final DailyTrends trends = new DailyTrends();
    private long done;

    /** @return whether everything could be read; what could not is told on standard error */
    public boolean print(CommandSpec spec, ArticleJobs jobs, List<Path> paths) {
        List<Path> files = jobs.files(spec, paths);
        Progress progress = new Progress(spec.commandLine().getErr(), "files", files.size());
        boolean whole = articles.read(spec, jobs, files, article -> {
            add(article);
            progress.show(++done);
        });
        PrintWriter out = spec.commandLine().getOut();
        trends.find().forEach(trend -> out.println(TrendJson.of(trend)));
        out.flush();
        return whole;
    }

    private void add(AssignedArticle assigned) {
        if (assigned.assignment().copyOf().isEmpty()) {
            String text = assigned.article().document().text();
            int headlineEnd = Math.max(0, text.indexOf("\n\n"));
            List<MainEntity> entities = assigned.annotation().entities().stream()
                    .filter(entity -> MainEntity.is(
                            entity.mentions().size(), entity.mentions().get(0).start(), headlineEnd))
                    .map(TrendsOnDisk::main)
                    .toList();
            trends.add(new NamedArticle(
                    assigned.at(), assigned.assignment().story(), text.substring(0, headlineEnd), entities));
        }
    }

    private static MainEntity main(Entity entity) {
        return new MainEntity(entity.id(), entity.type(), entity.name());
    }
}
