package dev.wirewatch.ingest.http;

import dev.wirewatch.serve.Problem;
import io.javalin.http.HttpStatus;

/** A request that is rejected; the problem says why. */
final class RequestRejectedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RequestRejectedException(Problem problem) {
        super(problem.detail().orElse(""));
        this.problem = problem;
    }

    RequestRejectedException(HttpStatus status, String detail) {
        this(Problem.of(status, detail));
    }

    Problem problem() {
        return problem;
    }
}
