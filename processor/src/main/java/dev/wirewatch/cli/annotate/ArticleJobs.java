package dev.wirewatch.cli.annotate;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.print.TerminalText;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Articles that a command is given, worked on in parallel. */
public final class ArticleJobs {

    /** Articles queued for each job: enough to keep the jobs busy while a long article holds up the output. */
    private static final int QUEUED = 4;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Articles annotated in parallel (default: one for each CPU).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    List<Path> files(CommandSpec spec, List<Path> paths) {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be 1 or more.");
        }
        List<Path> files = ArticleFiles.of(paths);
        if (files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "No article found; name files with articles, or folders with some.");
        }
        return files;
    }

    /**
     * Hands on results in input order, whichever article is done first, and holds a few articles and one file at most.
     *
     * @param work what is made of an article, by its number from 1
     * @return whether everything could be read; what could not is told on standard error
     */
    <T> boolean run(
            CommandSpec spec, List<Path> files, BiFunction<Integer, ArticleOnDisk, T> work, Consumer<T> results) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            Queue<Future<T>> ahead = new ArrayDeque<>();
            int count = 0;
            boolean whole = true;
            for (Path file : files) {
                ArticleFiles.Read read = ArticleFiles.read(file);
                for (ArticleOnDisk article : read.articles()) {
                    if (ahead.size() == jobs * QUEUED) {
                        results.accept(result(ahead.remove()));
                    }
                    count++;
                    int number = count;
                    ahead.add(workers.submit(() -> work.apply(number, article)));
                }
                for (String problem : read.problems()) {
                    spec.commandLine().getErr().println(TerminalText.line("wirewatch: " + problem));
                    whole = false;
                }
            }
            ahead.forEach(last -> results.accept(result(last)));
            return whole;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T result(Future<T> article) {
        try {
            return article.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("An article could not be annotated: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserFacingException("It was interrupted before the last article was done.", e);
        }
    }
}
