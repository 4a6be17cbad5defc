package dev.wirewatch.ingest.poll;

import dev.wirewatch.serve.Bodies;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Problem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The addresses that hubs call, one for each feed: {@code GET} verifies a subscription, {@code POST} sends new content. */
public final class WebSubEndpoint {

    static final String PATH = "/websub/";

    private static final String FEED = "feed";
    private static final String KEY = "key";

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final WebSub webSub;

    public WebSubEndpoint(WebSub webSub) {
        this.webSub = webSub;
    }

    public void addTo(JavalinDefaultRoutingApi routes) {
        String path = PATH + "{" + FEED + "}/{" + KEY + "}";
        routes.get(path, this::verify, Permission.OPEN); // the key in the address is the secret
        routes.post(path, this::receive, Permission.OPEN);
    }

    /** Answers with the challenge when the subscription is wanted, else with 404. */
    private void verify(Context request) {
        String challenge = parameter(request, "hub.challenge");
        Optional<Duration> lease = Optional.of(parameter(request, "hub.lease_seconds"))
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
        boolean wanted = webSub.verify(
                request.pathParam(FEED),
                request.pathParam(KEY),
                parameter(request, "hub.mode"),
                parameter(request, "hub.topic"),
                lease);
        if (wanted) {
            request.contentType("text/plain").result(challenge);
        } else {
            request.status(HttpStatus.NOT_FOUND);
        }
    }

    /**
     * Accepts new content. 410 tells a hub that the subscription has ended, and 503 that it is to try again. Content with
     * an invalid signature is dropped and answered with 202 all the same (WebSub, section 8).
     */
    private void receive(Context request) throws IOException {
        String feed = request.pathParam(FEED);
        String key = request.pathParam(KEY);
        if (!webSub.isKnown(feed, key)) {
            request.status(HttpStatus.GONE);
            return;
        }
        WebSub.Receipt receipt = webSub.receive(
                feed,
                key,
                Optional.ofNullable(request.header("X-Hub-Signature")),
                Bodies.read(request),
                Optional.ofNullable(request.contentType()));
        if (receipt == WebSub.Receipt.FULL) {
            Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Too much is waiting for Kafka; send it again later.")
                    .retryAfter(PAUSE)
                    .answer(request);
        } else {
            request.status(HttpStatus.ACCEPTED);
        }
    }

    private static String parameter(Context request, String name) {
        return Optional.ofNullable(request.queryParam(name)).orElse("");
    }
}
