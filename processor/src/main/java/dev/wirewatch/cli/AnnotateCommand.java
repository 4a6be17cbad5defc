package dev.wirewatch.cli;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.annotation.NewsAnnotator;
import dev.wirewatch.entities.Catalogue;
import dev.wirewatch.entities.CatalogueIndex;
import dev.wirewatch.text.Document;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what Wirewatch finds in articles on disk. Needs no Kafka. */
@Command(
        name = "annotate",
        description = "Prints the entities and claims of articles, one JSON line an article, in input order.")
final class AnnotateCommand implements Callable<Integer> {

    /** Articles in hand at a time for each job: enough to keep the jobs busy behind a long article. */
    private static final int AHEAD = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Text files, article JSON, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--jobs", paramLabel = "N", description = "Articles read at a time (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--catalogue", paramLabel = "FILE", description = "Known entities, a JSON array.")
    private Optional<Path> catalogueFile = Optional.empty();

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more.");
        }
        List<Path> files = ArticleFiles.of(paths);
        if (files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "No article found; name .txt or .json files, or folders that hold some.");
        }
        Catalogue catalogue =
                CatalogueIndex.of(catalogueFile.map(CatalogueFile::read).orElse(List.of()));
        Annotator annotator = new NewsAnnotator();
        return print(files, file -> line(annotator, catalogue, file));
    }

    private static String line(Annotator annotator, Catalogue catalogue, Path file) {
        Document document = ArticleFiles.read(file);
        return AnnotationJson.line(ArticleFiles.article(file), annotator.annotate(document, catalogue));
    }

    /** Prints in input order whatever finishes first, and never holds more than a few articles. */
    private int print(List<Path> files, Function<Path, String> line) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        PrintWriter out = spec.commandLine().getOut();
        try {
            Queue<Future<String>> ahead = new ArrayDeque<>();
            Iterator<Path> rest = files.iterator();
            boolean failed = false;
            while (rest.hasNext() || !ahead.isEmpty()) {
                while (rest.hasNext() && ahead.size() < jobs * AHEAD) {
                    Path file = rest.next();
                    ahead.add(workers.submit(() -> line.apply(file)));
                }
                failed |= !print(ahead.remove(), out);
            }
            return failed ? 1 : 0;
        } finally {
            workers.shutdownNow();
        }
    }

    private boolean print(Future<String> line, PrintWriter out) {
        try {
            out.print(line.get() + "\n");
            out.flush();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CommandFailure failure) {
                spec.commandLine().getErr().println("wirewatch: " + failure.getMessage());
                return false;
            }
            throw new IllegalStateException("An article could not be annotated: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("Interrupted before the last article was done.", e);
        }
    }
}
