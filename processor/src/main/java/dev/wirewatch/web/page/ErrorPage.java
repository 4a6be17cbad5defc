package dev.wirewatch.web.page;

import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Says why there is no page. */
public final class ErrorPage {

    private ErrorPage() {}

    /** @param query that was asked for; empty when there was none */
    public record View(Frame frame, String message, String path, String query) implements PageView {

        @Override
        public String template() {
            return "error.jte";
        }
    }

    static View of(PageRequest request, HttpStatus status, String message) {
        Frame frame = request.frame(status.getMessage(), Optional.empty());
        return new View(frame, message, request.http().path(), frame.search());
    }
}
