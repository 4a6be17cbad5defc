package dev.wirewatch.ingest.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.Delivery;
import dev.wirewatch.schemas.Article;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /articles}: one article or many, of any format. All of a request's articles go out, or none. */
public final class ArticlesEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ArticlesEndpoint.class);
    private static final String PATH = "/articles";
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ArticlePublisher publisher;
    private final Access access;
    private final Limits limits;
    private final InFlight inFlight;
    private final MeterRegistry meters;
    private final Counter articles;

    /**
     * @param publisher that gives up in time, since somebody waits for the answer
     * @param token that whoever posts must show; empty when anybody may who can reach the port
     */
    public ArticlesEndpoint(ArticlePublisher publisher, Optional<String> token, Limits limits, MeterRegistry meters) {
        this.publisher = publisher;
        this.access = new Access(token);
        this.limits = limits;
        this.inFlight = new InFlight(limits.requests(), limits.bytes());
        this.meters = meters;
        this.articles = Counter.builder("wirewatch.http.articles")
                .description("Articles that came in over HTTP and were acknowledged by the broker")
                .register(meters);
    }

    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post(PATH, this::post);
    }

    private void post(Context http) {
        Timer.Sample time = Timer.start(meters);
        try {
            List<Piece.Accepted> published = publish(http);
            articles.increment(published.size());
            http.status(HttpStatus.ACCEPTED);
            http.contentType("application/json");
            http.result(answer(published));
        } catch (Refusal refusal) {
            refuse(http, refusal.problem());
        }
        time.stop(Timer.builder("wirewatch.http.posts")
                .description("Requests to publish articles, by the status of the answer")
                .tag("status", Integer.toString(http.statusCode()))
                .register(meters));
    }

    private List<Piece.Accepted> publish(Context http) throws Refusal {
        access.check(http);
        Optional<String> contentType = Optional.ofNullable(http.header("Content-Type"));
        Optional<Format> format = MediaTypes.format(contentType);
        try (InFlight.Place place = inFlight.enter()) {
            byte[] body = Body.read(http, limits, place);
            ParseResult result = Formats.read(new Input(body, contentType, Optional.empty(), format))
                    .publishable();
            List<Piece.Accepted> accepted = accepted(result);
            deliver(accepted);
            return accepted;
        }
    }

    /** All of them as articles. */
    private static List<Piece.Accepted> accepted(ParseResult result) throws Refusal {
        List<Piece.Rejected> rejected = result.rejected();
        if (rejected.stream().anyMatch(Piece.Rejected::malformed)) {
            throw new Refusal(Problem.of(
                    HttpStatus.BAD_REQUEST, "The body cannot be read; nothing of it was published.", rejected));
        }
        if (!rejected.isEmpty()) {
            throw new Refusal(Problem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "%d of %d articles cannot be published, so that none was."
                            .formatted(rejected.size(), result.pieces().size()),
                    rejected));
        }
        return result.accepted();
    }

    private void deliver(List<Piece.Accepted> accepted) throws Refusal {
        Delivery delivery = publisher.deliver(accepted);
        if (delivery.outage().isPresent()) {
            LOG.warn(
                    "event=not-acknowledged articles={} cause=\"{}\"",
                    accepted.size(),
                    root(delivery.outage().get()));
            throw new Refusal(Problem.passing(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Kafka or the schema registry does not answer. Send the whole request again later; "
                            + "what has gone out by now is then a repeat, which does no harm.",
                    PAUSE));
        }
        if (!delivery.refused().isEmpty()) {
            throw new Refusal(Problem.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Kafka refuses %d of %d articles; the others were published."
                            .formatted(delivery.refused().size(), accepted.size()),
                    delivery.refused()));
        }
    }

    private static void refuse(Context http, Problem problem) {
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.debug("event=refused status={} instance={} detail=\"{}\"", problem.status(), instance, problem.detail());
        problem.headers().forEach(http::header);
        http.status(problem.status());
        http.contentType(Problem.MEDIA_TYPE);
        http.result(problem.json(instance));
    }

    private static String answer(List<Piece.Accepted> published) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("articles");
        for (Piece.Accepted piece : published) {
            Article article = piece.article();
            ObjectNode entry = list.addObject().put("id", article.getId()).put("source", article.getSource());
            Optional.ofNullable(article.getSourceId()).ifPresent(id -> entry.put("sourceId", id));
        }
        return json + "\n";
    }

    private static Throwable root(Throwable error) {
        return error.getCause() == null ? error : root(error.getCause());
    }
}
