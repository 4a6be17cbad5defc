package dev.wirewatch.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.serve.Bodies;
import dev.wirewatch.serve.Problem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The JSON object that a request sends. */
final class RequestJson {

    private static final int MAX_BYTES = 1024 * 1024;

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private RequestJson() {}

    /** @throws ApiException when it sends another type, too much, or no object */
    static ObjectNode read(Context http) {
        String type = Optional.ofNullable(http.contentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!type.split(";", 2)[0].strip().equals("application/json")) {
            throw ApiException.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send it as Content-Type: application/json.");
        }
        byte[] body = body(http);
        if (body.length > MAX_BYTES) {
            throw ApiException.of(
                    HttpStatus.CONTENT_TOO_LARGE, "The body is larger than %,d bytes.".formatted(MAX_BYTES));
        }
        try {
            if (READER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
            throw ApiException.of(HttpStatus.BAD_REQUEST, "The body must be a JSON object.");
        } catch (JsonProcessingException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new ApiException(Problem.of(HttpStatus.BAD_REQUEST, "The body is no JSON that can be read.")
                    .withItems(List.of(new Problem.Item(place(e), reason))));
        } catch (IOException e) {
            throw ApiException.of(HttpStatus.BAD_REQUEST, "The body is no JSON in UTF-8.");
        }
    }

    private static byte[] body(Context http) {
        try {
            return Bodies.read(http);
        } catch (IOException e) {
            throw ApiException.of(HttpStatus.BAD_REQUEST, "The body is incomplete.");
        }
    }

    private static String place(JsonProcessingException e) {
        return Optional.ofNullable(e.getLocation())
                .map(at -> "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()))
                .orElse("body");
    }
}
