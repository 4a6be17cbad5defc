package dev.wirewatch.web.api;

import dev.wirewatch.serve.Problem;
import io.javalin.http.HttpStatus;

/** Ends a request with a problem. */
final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    ApiException(Problem problem) {
        super(problem.detail().orElse(""));
        this.problem = problem;
    }

    static ApiException of(HttpStatus status, String detail) {
        return new ApiException(Problem.of(status, detail));
    }

    static ApiException notFound(String what) {
        return of(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
    }

    Problem problem() {
        return problem;
    }
}
