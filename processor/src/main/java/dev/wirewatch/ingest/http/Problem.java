package dev.wirewatch.ingest.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.formats.article.Piece;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Why a request was not done: a problem document of RFC 9457, whose type is that of its status.
 *
 * @param detail for people to read: what is wrong and what to do
 * @param items the pieces that are at fault; an extension member of the document
 * @param headers that go with the status
 */
record Problem(HttpStatus status, String detail, List<Piece.Rejected> items, Map<String, String> headers) {

    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        items = List.copyOf(items);
        headers = Map.copyOf(headers);
    }

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail, List.of(), Map.of());
    }

    static Problem of(HttpStatus status, String detail, List<Piece.Rejected> items) {
        return new Problem(status, detail, items, Map.of());
    }

    /** @param pause after which the same request may well go through */
    static Problem passing(HttpStatus status, String detail, Duration pause) {
        return new Problem(status, detail, List.of(), Map.of("Retry-After", Long.toString(pause.toSeconds())));
    }

    Problem with(String header, String value) {
        return new Problem(status, detail, items, Map.of(header, value));
    }

    /** @param instance URI that tells this occurrence from all others */
    String json(String instance) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank");
        json.put("title", status.getMessage());
        json.put("status", status.getCode());
        json.put("detail", detail);
        json.put("instance", instance);
        if (!items.isEmpty()) {
            ArrayNode list = json.putArray("items");
            items.forEach(item -> list.addObject().put("place", item.place()).put("reason", item.reason()));
        }
        return json + "\n";
    }
}
