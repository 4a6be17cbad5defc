package dev.wirewatch.bench.soak;

import dev.wirewatch.bench.BenchArticles;
import dev.wirewatch.bench.BenchThreads;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Publishes articles at a steady rate until it is closed. */
final class SteadyLoad implements AutoCloseable {

    private final BenchArticles articles;
    private final double rate;
    private final KafkaProducer<String, Article> producer;
    private final Map<Integer, Long> published = new ConcurrentHashMap<>();
    private final Thread thread = BenchThreads.of("load", this::publish);
    private volatile boolean closed;

    private SteadyLoad(BenchArticles articles, double rate, Connection connection) {
        this.articles = articles;
        this.rate = rate;
        this.producer = connection.producer(Topics.ARTICLES);
    }

    /** @param rate articles a second */
    static SteadyLoad start(BenchArticles articles, double rate, Connection connection) {
        SteadyLoad load = new SteadyLoad(articles, rate, connection);
        load.thread.start();
        return load;
    }

    /** By number the articles that Kafka has acknowledged, and when each was due, as {@link System#nanoTime} has it. */
    Map<Integer, Long> published() {
        return published;
    }

    private void publish() {
        ArticlePublisher publisher = new ArticlePublisher(producer);
        long began = System.nanoTime();
        for (int next = 0; !closed; next++) {
            int number = next;
            long due = began + (long) (number / rate * 1e9);
            LockSupport.parkNanos(due - System.nanoTime());
            publisher.publish(articles.article(number)).thenRun(() -> published.put(number, due));
        }
    }

    /** Returns when all that was sent is acknowledged or has failed. */
    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
        producer.close();
    }
}
