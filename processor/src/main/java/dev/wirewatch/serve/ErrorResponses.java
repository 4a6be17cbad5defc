package dev.wirewatch.serve;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers where no route does, with a {@link Problem} that reveals no more than the status and the methods of a path; the
 * cause is logged.
 */
final class ErrorResponses {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);
    private static final int SERVER_ERROR = HttpStatus.INTERNAL_SERVER_ERROR.getCode();

    private ErrorResponses() {}

    static void configure(JavalinConfig config) {
        config.routes.exception(HttpResponseException.class, (error, http) -> Problem.of(error.getStatus())
                .answer(http));
        config.routes.exception(
                MethodNotAllowedResponse.class,
                (error, http) -> notAllowed(http.method(), allowed(error)).answer(http));
        config.routes.exception(Exception.class, ErrorResponses::failed);
        config.router.javaLangErrorHandler((response, error) -> {
            LOG.error("event=request-failed", error);
            response.setStatus(SERVER_ERROR);
        });
        config.jetty.modifyServer(server -> server.setErrorHandler(new ServerErrors()));
    }

    private static void failed(Exception error, Context http) {
        String route = http.endpoint().path; // the path itself may hold a key
        LOG.error("event=request-failed method={} route=\"{}\"", http.method(), route, error);
        Problem.of(SERVER_ERROR).answer(http);
    }

    private static Problem notAllowed(HandlerType method, String allowed) {
        return Problem.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "This path does not take %s; it takes %s.".formatted(method.name(), allowed))
                .withHeader("Allow", allowed);
    }

    /** The methods of a path, as the router names them. */
    private static String allowed(MethodNotAllowedResponse error) {
        return error.getDetails().values().stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    /** For requests that never reach the router, such as those with a malformed request line. */
    private static final class ServerErrors extends ErrorHandler {

        @Override
        protected void generateResponse(
                Request request, Response response, int code, String message, Throwable cause, Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
            Content.Sink.write(response, true, Problem.of(code).json(), callback);
        }
    }
}
