package dev.wirewatch.web.api;

import dev.wirewatch.archive.SearchTooLongException;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Problem;
import dev.wirewatch.setup.StaleRowException;
import dev.wirewatch.watch.query.QuerySyntaxException;
import dev.wirewatch.web.BadParameterException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One method of one path.
 *
 * @param parameters of the query that it knows
 */
record Operation(HandlerType method, String path, Permission permission, Set<String> parameters, Handler handler) {

    private static final Logger LOG = LoggerFactory.getLogger(Operation.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    static Operation get(String path, Set<String> parameters, Handler handler) {
        return new Operation(HandlerType.GET, path, Permission.READ, parameters, handler);
    }

    void addTo(JavalinDefaultRoutingApi routes) {
        routes.addHttpHandler(method, path, this::answer, permission);
    }

    private void answer(Context http) throws Exception {
        http.header("Cache-Control", "no-store");
        try {
            checkParameters(http);
            handler.handle(http);
        } catch (ApiException e) {
            e.problem().answer(http);
        } catch (BadParameterException e) {
            bad(e.name(), e).answer(http);
        } catch (QuerySyntaxException e) {
            bad("q, character " + (e.offset() + 1), e).answer(http);
        } catch (StaleRowException e) {
            Problem.of(HttpStatus.PRECONDITION_FAILED, e.getMessage()).answer(http);
        } catch (SearchTooLongException e) {
            Problem.of(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()).answer(http);
        } catch (KafkaException e) {
            LOG.warn("event=api-unavailable path=\"{}\" cause=\"{}\"", path, e.toString());
            Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Kafka or the schema registry does not answer.")
                    .retryAfter(PAUSE)
                    .answer(http);
        }
    }

    /** A misspelled filter must not find everything. */
    private void checkParameters(Context http) {
        for (String name : http.queryParamMap().keySet()) {
            if (!parameters.contains(name)) {
                throw new BadParameterException(
                        name,
                        parameters.isEmpty()
                                ? "There are no parameters here."
                                : "There is no such parameter here; there are %s."
                                        .formatted(String.join(", ", new TreeSet<>(parameters))));
            }
        }
    }

    private static Problem bad(String place, IllegalArgumentException e) {
        return Problem.of(HttpStatus.BAD_REQUEST, e.getMessage())
                .withItems(List.of(new Problem.Item(place, e.getMessage())));
    }
}
