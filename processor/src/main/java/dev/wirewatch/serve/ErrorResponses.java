package dev.wirewatch.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is answered where no route does: problem documents (RFC 9457) that tell the status and nothing of the program's
 * inside, which is for the log.
 */
final class ErrorResponses {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);
    private static final String PROBLEM = "application/problem+json";
    private static final int SERVER_ERROR = 500;

    private ErrorResponses() {}

    static void configure(JavalinConfig config) {
        config.routes.exception(HttpResponseException.class, (refusal, http) -> answer(http, refusal.getStatus()));
        config.routes.exception(MethodNotAllowedResponse.class, (refusal, http) -> {
            http.header("Allow", allowed(refusal));
            answer(http, refusal.getStatus());
        });
        config.routes.exception(Exception.class, (fault, http) -> failed(fault, http));
        config.router.javaLangErrorHandler((response, fault) -> {
            LOG.error("event=request-failed", fault);
            response.setStatus(SERVER_ERROR);
        });
        config.jetty.modifyServer(server -> server.setErrorHandler(new BeforeAnyRoute()));
    }

    private static void failed(Exception fault, Context http) {
        LOG.error("event=request-failed method={} path=\"{}\"", http.method(), http.path(), fault);
        answer(http, SERVER_ERROR);
    }

    private static void answer(Context http, int status) {
        http.status(status);
        http.contentType(PROBLEM);
        http.result(problem(status));
    }

    /** The methods that a path knows, as the router names them. */
    private static String allowed(MethodNotAllowedResponse refusal) {
        return refusal.getDetails().values().stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip)
                .flatMap(name -> name.equals("GET") ? Stream.of("GET", "HEAD") : Stream.of(name))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String problem(int status) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "about:blank");
        problem.put("title", HttpStatus.forStatus(status).getMessage());
        problem.put("status", status);
        return problem + "\n";
    }

    /** For what comes no further than the server itself, such as a request line that is none. */
    private static final class BeforeAnyRoute extends ErrorHandler {

        @Override
        protected void generateResponse(
                Request request, Response response, int code, String message, Throwable cause, Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, PROBLEM);
            Content.Sink.write(response, true, problem(code), callback);
        }
    }
}
