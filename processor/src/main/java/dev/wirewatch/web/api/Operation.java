package dev.wirewatch.web.api;

import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Problem;
import dev.wirewatch.setup.StaleRowException;
import dev.wirewatch.web.ProblemAnswers;
import dev.wirewatch.web.SearchRequest;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Set;

/**
 * One method of one path.
 *
 * @param parameters of the query that it knows
 */
record Operation(HandlerType method, String path, Permission permission, Set<String> parameters, Handler handler) {

    static Operation get(String path, Set<String> parameters, Handler handler) {
        return new Operation(HandlerType.GET, path, Permission.READ, parameters, handler);
    }

    void addTo(JavalinDefaultRoutingApi routes) {
        routes.addHttpHandler(method, path, this::answer, permission);
    }

    private void answer(Context http) throws Exception {
        http.header("Cache-Control", "no-store");
        ProblemAnswers.of(http, this::handle);
    }

    private void handle(Context http) throws Exception {
        try {
            SearchRequest.checkNames(http, parameters);
            handler.handle(http);
        } catch (ApiException e) {
            e.problem().answer(http);
        } catch (StaleRowException e) {
            Problem.of(HttpStatus.PRECONDITION_FAILED, e.getMessage()).answer(http);
        }
    }
}
