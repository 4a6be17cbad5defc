package dev.wirewatch.ingest.http;

import io.javalin.http.HttpStatus;

/** A request comes no further; the problem says why. */
final class RequestRejectedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    RequestRejectedException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    RequestRejectedException(HttpStatus status, String detail) {
        this(Problem.of(status, detail));
    }

    Problem problem() {
        return problem;
    }
}
