package dev.wirewatch.web.page;

import io.javalin.http.HttpStatus;

/** A page that cannot be shown; the message says why, for people. */
final class NoPageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    NoPageException(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    static NoPageException notFound(String what) {
        return new NoPageException(
                HttpStatus.NOT_FOUND, "There is no such %s, or it is older than what is kept.".formatted(what));
    }

    HttpStatus status() {
        return status;
    }
}
