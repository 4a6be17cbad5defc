package dev.wirewatch.topology;

import static dev.wirewatch.topology.Newsroom.article;
import static dev.wirewatch.topology.Newsroom.killed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.origin.HostNames;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.MetricsRoutes;
import dev.wirewatch.serve.WebServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What {@code /metrics} tells of the articles that went through. */
class MetersTest {

    private static final String CLAIM = "Ada Brandt says: all is well";

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void eachStepTellsWhatCameInWentOutAndWasRejectedAndHowLongItTook() throws Exception {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(article("a", 1, CLAIM + "\nOla Nordmann listened."));
        newsroom.publish(article("a", 1, CLAIM + "\nOla Nordmann listened."));
        newsroom.publish(article("b", 1, "Nothing to see."));
        newsroom.publish(article("c", 1, "x".repeat(Newsroom.MAX_CHARS)));
        newsroom.publish(article("d", 1, "Kaboom"));
        newsroom.publishBytes("this is not Avro".getBytes(StandardCharsets.UTF_8));

        List<String> lines = scrape();
        assertThat(lines)
                .contains(
                        "wirewatch_step_seconds_count{step=\"admit\"} 5",
                        "wirewatch_step_out_total{step=\"admit\"} 4.0",
                        "wirewatch_step_seconds_count{step=\"revise\"} 4",
                        "wirewatch_step_out_total{step=\"revise\"} 3.0",
                        "wirewatch_step_seconds_count{step=\"enrich\"} 3",
                        "wirewatch_step_out_total{step=\"enrich\"} 2.0",
                        "wirewatch_step_out_total{step=\"mentions\"} 2.0",
                        "wirewatch_step_out_total{step=\"claims\"} 1.0",
                        "wirewatch_step_out_total{step=\"match\"} 1.0",
                        "wirewatch_step_seconds_count{step=\"alert\"} 1",
                        "wirewatch_step_out_total{step=\"alert\"} 1.0",
                        "wirewatch_dead_letters_total{cause=\"rejected\",step=\"admit\"} 1.0",
                        "wirewatch_dead_letters_total{cause=\"failed\",step=\"enrich\"} 1.0",
                        "wirewatch_dead_letters_total{cause=\"unreadable\",step=\"articles\"} 1.0")
                .anyMatch(line -> line.startsWith("wirewatch_step_seconds_sum{step=\"enrich\"} "))
                .anyMatch(line -> line.startsWith("wirewatch_step_seconds_max{step=\"hold\"} "));
    }

    @Test
    void anEmbargoedArticleIsCountedWhileItWaitsAndItsWaitIsNoDelay() throws Exception {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(Article.newBuilder(article("a", 1, CLAIM))
                .setEmbargoedUntil(Newsroom.START.plusSeconds(600))
                .build());
        assertThat(scrape()).contains("wirewatch_articles_held{partition=\"0\"} 1.0");

        newsroom.pass(Duration.ofMinutes(10));

        assertThat(scrape())
                .contains(
                        "wirewatch_articles_held{partition=\"0\"} 0.0",
                        "wirewatch_alert_delay_since_receipt_seconds_bucket{le=\"0.1\"} 1");
    }

    @Test
    void theDelayOfAlertsIsAHistogramFromPublicationAndFromReceipt() throws Exception {
        newsroom.watch("w", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.publish(article("a", 1, CLAIM));
        newsroom.publish(killed("a", 2));

        assertThat(scrape())
                .as("published a minute before; a withdrawal has no publication of its own")
                .contains(
                        "wirewatch_alert_delay_since_publication_seconds_bucket{le=\"15.0\"} 0",
                        "wirewatch_alert_delay_since_publication_seconds_bucket{le=\"60.0\"} 1",
                        "wirewatch_alert_delay_since_publication_seconds_count 1",
                        "wirewatch_alert_delay_since_publication_seconds_sum 60.0",
                        "wirewatch_alert_delay_since_receipt_seconds_count 2");
    }

    private List<String> scrape() throws Exception {
        try (WebServer server = WebServer.start(
                new Listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), HostNames.LOOPBACK),
                List.of(new MetricsRoutes(newsroom.meters)))) {
            URI metrics = URI.create("http://127.0.0.1:%d/metrics".formatted(server.port()));
            String body = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                    .body();
            return Arrays.asList(body.split("\n"));
        }
    }
}
