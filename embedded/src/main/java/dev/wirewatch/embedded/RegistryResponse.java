package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** @param allowed the methods of the path, when the request's is none of them */
record RegistryResponse(int status, JsonNode body, Optional<String> allowed) {

    static RegistryResponse ok(JsonNode body) {
        return new RegistryResponse(200, body, Optional.empty());
    }

    static RegistryResponse error(int status, String message) {
        return error(new RegistryException(status, message));
    }

    static RegistryResponse error(RegistryException e) {
        JsonNode body = RegistryJson.object().put("error_code", e.code()).put("message", e.getMessage());
        return new RegistryResponse(e.status(), body, Optional.empty());
    }

    static RegistryResponse notAllowed(String methods) {
        return new RegistryResponse(
                405, error(405, "HTTP 405 Method Not Allowed").body(), Optional.of(methods));
    }
}
