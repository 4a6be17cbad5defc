package dev.wirewatch.cli.annotate;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.codec.AnnotationJson;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.CatalogIndex;
import dev.wirewatch.explain.ExplainedPage;
import dev.wirewatch.explain.ExplainedText;
import dev.wirewatch.explain.Rendering;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.text.Document;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate}: prints what is found in articles on disk. */
@Command(
        name = "annotate",
        description =
                "Prints the entities and claims in articles, in input order: one JSON line an article, or marked up "
                        + "for people. Needs no Kafka.")
public final class AnnotateCommand implements Callable<Integer> {

    /** Articles queued for each job: enough to keep the jobs busy while a long article holds up the output. */
    private static final int QUEUED = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files with articles in any format, or folders of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Articles annotated in parallel (default: one for each CPU).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--catalog", paramLabel = "FILE", description = "Known entities, a JSON array.")
    private Optional<Path> catalogFile = Optional.empty();

    @ArgGroup
    private Form form = new Form();

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more.");
        }
        List<Path> files = ArticleFiles.of(paths);
        if (files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "No article found; name files with articles, or folders with some.");
        }
        Catalog catalog = CatalogIndex.of(catalogFile.map(CatalogFile::read).orElse(List.of()));
        Annotator annotator = new NewsAnnotator();
        Rendering rendering = form.rendering();
        PrintWriter out = spec.commandLine().getOut();
        out.print(rendering.head());
        boolean whole = print(
                out,
                files,
                (number, document) -> rendering.article(number, document, annotator.annotate(document, catalog)));
        out.print(rendering.foot());
        out.flush();
        return whole ? 0 : 1;
    }

    /** Prints in input order, whichever article is done first, and holds a few articles and one file at most. */
    private boolean print(PrintWriter out, List<Path> files, BiFunction<Integer, Document, String> article) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            Queue<Future<String>> ahead = new ArrayDeque<>();
            int count = 0;
            boolean whole = true;
            for (Path file : files) {
                ArticleFiles.Read read = ArticleFiles.read(file);
                for (Document document : read.documents()) {
                    if (ahead.size() == jobs * QUEUED) {
                        print(ahead.remove(), out);
                    }
                    count++;
                    int number = count;
                    ahead.add(workers.submit(() -> article.apply(number, document)));
                }
                for (String problem : read.problems()) {
                    spec.commandLine().getErr().println(TerminalText.line("wirewatch: " + problem));
                    whole = false;
                }
            }
            ahead.forEach(last -> print(last, out));
            return whole;
        } finally {
            workers.shutdownNow();
        }
    }

    private static void print(Future<String> article, PrintWriter out) {
        try {
            out.print(article.get());
            out.flush();
        } catch (ExecutionException e) {
            throw new IllegalStateException("An article could not be annotated: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserFacingException("It was interrupted before the last article was done.", e);
        }
    }

    /** Without either, JSON Lines. */
    private static final class Form {

        @Option(
                names = "--explain",
                description = "Print each story marked up for a terminal, and how each claim was found.")
        private boolean explain;

        @Option(names = "--html", description = "Print the same as one HTML page.")
        private boolean html;

        private Rendering rendering() {
            if (html) {
                return new ExplainedPage();
            }
            return explain
                    ? new ExplainedText(Ansi.AUTO.enabled())
                    : (number, document, annotation) -> AnnotationJson.of(document, annotation) + "\n";
        }
    }
}
