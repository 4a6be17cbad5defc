package dev.wirewatch.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.base.Suppliers;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** The document that describes the API, written as YAML and sent as JSON. */
final class OpenApi {

    private final Supplier<JsonNode> document = Suppliers.memoize(OpenApi::read);

    void send(Context http) {
        Answers.send(http, document.get());
    }

    static JsonNode read() {
        try (InputStream yaml = OpenApi.class.getResourceAsStream("openapi.yaml")) {
            return new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
