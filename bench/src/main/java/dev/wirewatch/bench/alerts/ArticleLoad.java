package dev.wirewatch.bench.alerts;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.bench.BenchArticles;
import dev.wirewatch.bench.BenchThreads;
import dev.wirewatch.bench.ProcessorAddress;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Posts articles to processors in turn, at a steady rate or as fast as they are taken. */
final class ArticleLoad {

    private static final int CONNECTIONS = 8;
    private static final int ACCEPTED = 202;

    private final BenchArticles articles;
    private final List<ProcessorAddress> processors;
    private final Map<Integer, Long> sent = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    ArticleLoad(BenchArticles articles, List<ProcessorAddress> processors) {
        this.articles = articles;
        this.processors = processors;
    }

    /** By article number, when its POST began, in nanoseconds of {@link System#nanoTime}. */
    Map<Integer, Long> sent() {
        return sent;
    }

    /**
     * Posts the next articles and returns when the last has been accepted. An article that is due while all connections
     * are busy counts from when it was due, so that a stall is seen in every delay that it causes.
     *
     * @param rate articles a second; 0 for as fast as they are taken
     * @throws UserFacingException when one is not accepted
     */
    void post(int count, double rate) throws InterruptedException {
        int first = next.get();
        long began = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(CONNECTIONS, ArticleLoad::thread);
        HttpClient http = HttpClient.newBuilder().executor(pool).build();
        try {
            Callable<Void> worker = () -> {
                for (int number = next.getAndIncrement(); number < first + count; number = next.getAndIncrement()) {
                    long due = rate > 0 ? began + (long) ((number - first) / rate * 1e9) : System.nanoTime();
                    LockSupport.parkNanos(due - System.nanoTime());
                    sent.put(number, due);
                    post(http, number);
                }
                return null;
            };
            ExecutorService posters = Executors.newFixedThreadPool(CONNECTIONS, ArticleLoad::thread);
            try {
                for (Future<Void> poster : posters.invokeAll(Collections.nCopies(CONNECTIONS, worker))) {
                    poster.get();
                }
            } finally {
                posters.shutdownNow();
            }
        } catch (ExecutionException e) {
            throw new UserFacingException(
                    "An article could not be posted: " + e.getCause().getMessage(), e);
        } finally {
            pool.shutdownNow();
            next.set(first + count);
        }
    }

    private static Thread thread(Runnable work) {
        return BenchThreads.of("load", work);
    }

    private void post(HttpClient http, int number) throws IOException, InterruptedException {
        ProcessorAddress processor = processors.get(number % processors.size());
        HttpRequest request = processor
                .request("/articles")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(articles.json(number)))
                .build();
        HttpResponse<String> response;
        try {
            response = http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IOException(processor.base() + " does not answer.", e);
        }
        if (response.statusCode() != ACCEPTED) {
            throw new IOException(
                    "%s answers %d %s".formatted(processor.base(), response.statusCode(), response.body()));
        }
    }
}
