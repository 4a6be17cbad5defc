package dev.wirewatch.ingest.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Throwables;
import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.PublishResult;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Problem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code POST /articles}: one article or many, of any format. All articles of a request are published, or none. */
public final class ArticlesEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ArticlesEndpoint.class);
    /** The second is that of the REST API. */
    private static final List<String> PATHS = List.of("/articles", "/api/v1/articles");

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ArticlePublisher publisher;
    private final Limits limits;
    private final InFlight inFlight;
    private final MeterRegistry meters;
    private final Counter articles;

    /**
     * @param publisher with a short delivery timeout, since a client waits for the answer
     */
    public ArticlesEndpoint(ArticlePublisher publisher, Limits limits, MeterRegistry meters) {
        this.publisher = publisher;
        this.limits = limits;
        this.inFlight = new InFlight(limits.requests(), limits.bytes());
        this.meters = meters;
        this.articles = Counter.builder("wirewatch.http.articles")
                .description("Articles received over HTTP and acknowledged by the broker")
                .register(meters);
    }

    public void addTo(JavalinDefaultRoutingApi routes) {
        PATHS.forEach(path -> routes.post(path, this::post, Permission.PUBLISH));
    }

    private void post(Context http) {
        Timer.Sample time = Timer.start(meters);
        try {
            List<Piece.Accepted> published = publish(http);
            articles.increment(published.size());
            http.status(HttpStatus.ACCEPTED);
            http.contentType("application/json");
            http.result(json(published));
        } catch (RequestRejectedException e) {
            Problem problem = e.problem();
            LOG.debug(
                    "event=request-rejected status={} instance={} detail=\"{}\"",
                    problem.status(),
                    problem.instance().orElse(""),
                    problem.detail().orElse(""));
            problem.answer(http);
        }
        time.stop(Timer.builder("wirewatch.http.posts")
                .description("Requests to publish articles, by the status of the answer")
                .tag("status", Integer.toString(http.statusCode()))
                .register(meters));
    }

    private List<Piece.Accepted> publish(Context http) throws RequestRejectedException {
        Optional<String> contentType = Optional.ofNullable(http.header("Content-Type"));
        Optional<Format> format = MediaTypes.format(contentType);
        try (InFlight.Permit permit = inFlight.acquire()) {
            byte[] body = RequestBody.read(http, limits, permit);
            ParseResult result = Formats.read(new Input(body, contentType, Optional.empty(), format))
                    .publishable(limits.rules(), Instant.now());
            List<Piece.Accepted> accepted = allAccepted(result);
            publish(accepted, Optional.ofNullable(http.header("traceparent")));
            return accepted;
        }
    }

    private static List<Piece.Accepted> allAccepted(ParseResult result) throws RequestRejectedException {
        List<Piece.Rejected> rejected = result.rejected();
        if (rejected.stream().anyMatch(Piece.Rejected::malformed)) {
            throw rejected(HttpStatus.BAD_REQUEST, "The body cannot be read; nothing of it was published.", rejected);
        }
        if (!rejected.isEmpty()) {
            throw rejected(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "%d of %d articles cannot be published, so none was."
                            .formatted(rejected.size(), result.pieces().size()),
                    rejected);
        }
        return result.accepted();
    }

    /** @param trace that the request shows */
    private void publish(List<Piece.Accepted> accepted, Optional<String> trace) throws RequestRejectedException {
        PublishResult result = publisher.publishAll(accepted, trace);
        if (result.outage().isPresent()) {
            LOG.warn(
                    "event=not-acknowledged articles={} cause=\"{}\"",
                    accepted.size(),
                    Throwables.getRootCause(result.outage().get()));
            throw new RequestRejectedException(Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "Kafka or the schema registry does not answer. Send the whole request again later; "
                                    + "articles that were published by then are recognized as repeats.")
                    .retryAfter(PAUSE));
        }
        if (!result.refused().isEmpty()) {
            throw rejected(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Kafka refuses %d of %d articles; the others were published."
                            .formatted(result.refused().size(), accepted.size()),
                    result.refused());
        }
    }

    private static RequestRejectedException rejected(HttpStatus status, String detail, List<Piece.Rejected> pieces) {
        return new RequestRejectedException(Problem.of(status, detail)
                .withItems(pieces.stream()
                        .map(piece -> new Problem.Item(piece.place(), piece.reason()))
                        .toList()));
    }

    private static String json(List<Piece.Accepted> published) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("articles");
        for (Piece.Accepted piece : published) {
            Article article = piece.article();
            ObjectNode entry = list.addObject().put("id", article.getId()).put("source", article.getSource());
            Optional.ofNullable(article.getSourceId()).ifPresent(id -> entry.put("sourceId", id));
        }
        return json + "\n";
    }
}
