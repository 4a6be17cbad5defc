package dev.wirewatch.app;

import dev.wirewatch.config.HttpSettings;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.http.ArticlesEndpoint;
import dev.wirewatch.ingest.http.Limits;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.serve.Routes;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Articles that are posted over HTTP. */
final class HttpIntakeComponent implements Component {

    /** A client waits this long at most for its answer. */
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final KafkaProducer<String, Article> producer;
    private final ArticlesEndpoint endpoint;

    private HttpIntakeComponent(KafkaProducer<String, Article> producer, ArticlesEndpoint endpoint) {
        this.producer = producer;
        this.endpoint = endpoint;
    }

    static HttpIntakeComponent start(Wiring wiring) {
        HttpSettings http = wiring.settings().http();
        KafkaProducer<String, Article> producer = wiring.settings().connection().producer(Topics.ARTICLES, DEADLINE);
        ArticlesEndpoint endpoint = new ArticlesEndpoint(
                new ArticlePublisher(producer),
                Limits.of(http.maxBodyBytes(), wiring.settings().maxChars()),
                wiring.meters());
        return new HttpIntakeComponent(producer, endpoint);
    }

    @Override
    public String title() {
        return "article intake";
    }

    @Override
    public boolean isLive() {
        return true;
    }

    /** Also while Kafka is away, since a load balancer sends nothing to an instance that is not ready: it answers 503. */
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
        producer.close(DEADLINE);
    }
}
