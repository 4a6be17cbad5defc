package dev.wirewatch.bench;

import dev.wirewatch.bench.LanguageReport.Speed;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Work on articles in turn, which stops and goes on, and what has been done since the last {@link #reset}. */
final class Lap {

    private final List<ReadArticle> articles;
    private final Consumer<ReadArticle> work;
    private final long nanosOfRun;
    private final long most;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong tokens = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private long nanos;

    /**
     * Nothing done yet.
     *
     * @param nanosOfRun after which a run takes no further article
     * @param most articles that are ever taken
     */
    Lap(List<ReadArticle> articles, Consumer<ReadArticle> work, long nanosOfRun, long most) {
        this.articles = articles;
        this.work = work;
        this.nanosOfRun = nanosOfRun;
        this.most = most;
    }

    void reset() {
        tokens.set(0);
        done.set(0);
        nanos = 0;
    }

    Speed speed() {
        return new Speed(tokens.get() * 1e9 / nanos, done.get() * 1e9 / nanos);
    }

    void run(int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long began = System.nanoTime();
        try {
            Callable<Void> worker = () -> {
                goOn(began);
                return null;
            };
            for (Future<Void> each : pool.invokeAll(Collections.nCopies(threads, worker))) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("An article could not be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        } finally {
            pool.shutdownNow();
        }
        nanos += System.nanoTime() - began;
    }

    private void goOn(long began) {
        do {
            long i = next.getAndIncrement();
            if (i >= most) {
                return;
            }
            ReadArticle article = articles.get((int) (i % articles.size()));
            work.accept(article);
            tokens.addAndGet(article.tokens());
            done.incrementAndGet();
        } while (System.nanoTime() - began < nanosOfRun);
    }
}
