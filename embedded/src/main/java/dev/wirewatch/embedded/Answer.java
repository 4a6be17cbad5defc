package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** @param allowed the methods that the path knows, when the request's was not among them */
record Answer(int status, JsonNode body, Optional<String> allowed) {

    static Answer ok(JsonNode body) {
        return new Answer(200, body, Optional.empty());
    }

    static Answer error(int status, String message) {
        return error(new RegistryException(status, message));
    }

    static Answer error(RegistryException e) {
        JsonNode body = Json.object().put("error_code", e.code()).put("message", e.getMessage());
        return new Answer(e.status(), body, Optional.empty());
    }

    static Answer notAllowed(String methods) {
        return new Answer(405, error(405, "HTTP 405 Method Not Allowed").body(), Optional.of(methods));
    }
}
