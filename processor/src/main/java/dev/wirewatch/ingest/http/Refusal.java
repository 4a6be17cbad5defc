package dev.wirewatch.ingest.http;

import io.javalin.http.HttpStatus;

/** A request comes no further; the problem says why. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Refusal(HttpStatus status, String detail) {
        this(Problem.of(status, detail));
    }

    Problem problem() {
        return problem;
    }
}
