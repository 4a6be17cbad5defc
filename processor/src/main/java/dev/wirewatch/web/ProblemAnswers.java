package dev.wirewatch.web;

import dev.wirewatch.archive.SearchTooLongException;
import dev.wirewatch.serve.Problem;
import dev.wirewatch.watch.query.QuerySyntaxException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is answered to programs when a request makes no sense, or cannot be answered now. */
public final class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private ProblemAnswers() {}

    /** Runs a handler; when it fails so, the answer is a problem that names the parameter and the place in it. */
    public static void of(Context http, Handler handler) throws Exception {
        try {
            handler.handle(http);
        } catch (BadParameterException e) {
            bad(e.name(), e).answer(http);
        } catch (QuerySyntaxException e) {
            bad("q, character " + (e.offset() + 1), e).answer(http);
        } catch (SearchTooLongException e) {
            Problem.of(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage())
                    .retryAfter(PAUSE)
                    .answer(http);
        } catch (KafkaException e) {
            LOG.warn("event=request-unavailable route=\"{}\" cause=\"{}\"", http.endpoint().path, e.toString());
            Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Kafka or the schema registry does not answer.")
                    .retryAfter(PAUSE)
                    .answer(http);
        }
    }

    private static Problem bad(String place, IllegalArgumentException e) {
        return Problem.of(HttpStatus.BAD_REQUEST, e.getMessage())
                .withItems(List.of(new Problem.Item(place, e.getMessage())));
    }
}
