package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.http.ArticlesEndpoint;
import dev.wirewatch.ingest.http.Limits;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.serve.Routes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Articles on their way in: whatever takes them in by itself is started here, and closed before its producer. */
record IngestComponent(KafkaProducer<String, Article> producer, ArticlesEndpoint endpoint) implements Component {

    /** Whoever has posted an article waits for the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static IngestComponent start(Settings settings, MeterRegistry meters) {
        KafkaProducer<String, Article> producer = settings.connection().producer(Topics.ARTICLES, PATIENCE);
        ArticlesEndpoint endpoint = new ArticlesEndpoint(
                new ArticlePublisher(producer),
                settings.http().token(),
                Limits.of(settings.http().maxBodyBytes()),
                meters);
        return new IngestComponent(producer, endpoint);
    }

    @Override
    public String title() {
        return "What takes articles in";
    }

    @Override
    public boolean isLive() {
        return true;
    }

    /** Even while Kafka is away: whoever posts is told so, and a part that is not ready would be told nothing. */
    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public List<Routes> routes() {
        return List.of(endpoint::addTo);
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }
}
