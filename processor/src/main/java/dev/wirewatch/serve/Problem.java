package dev.wirewatch.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Why a request failed: a problem document of RFC 9457, whose type is that of its status.
 *
 * @param detail for people to read: what is wrong and what to do
 * @param instance URI of this occurrence, to be found in the log
 * @param items the parts of the request that are at fault; an extension member of the document
 * @param headers that go with the status
 */
public record Problem(
        int status, Optional<String> detail, Optional<String> instance, List<Item> items, Map<String, String> headers) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** A part of a request that is at fault, such as one of several articles, and why. */
    public record Item(String place, String reason) {}

    public Problem {
        items = List.copyOf(items);
        headers = Map.copyOf(headers);
    }

    /** A problem that reveals its status only. */
    static Problem of(int status) {
        return new Problem(status, Optional.empty(), Optional.empty(), List.of(), Map.of());
    }

    /** A new occurrence. */
    public static Problem of(HttpStatus status, String detail) {
        return new Problem(
                status.getCode(),
                Optional.of(detail),
                Optional.of("urn:uuid:" + UUID.randomUUID()),
                List.of(),
                Map.of());
    }

    public Problem withItems(List<Item> faulty) {
        return new Problem(status, detail, instance, faulty, headers);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Problem(status, detail, instance, items, more);
    }

    /** A problem that passes: the same request may well succeed after this pause. */
    public Problem retryAfter(Duration pause) {
        return withHeader("Retry-After", Long.toString(pause.toSeconds()));
    }

    /** Makes it the answer to a request: for people at a browser as a page, but for those of the API. */
    public void answer(Context http) {
        headers.forEach(http::header);
        http.status(status);
        if (ProblemPage.isAskedFor(http)) {
            ProblemPage.send(http, this);
            return;
        }
        http.contentType(MEDIA_TYPE);
        http.result(json());
    }

    String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank");
        json.put("title", HttpStatus.forStatus(status).getMessage());
        json.put("status", status);
        detail.ifPresent(text -> json.put("detail", text));
        instance.ifPresent(uri -> json.put("instance", uri));
        if (!items.isEmpty()) {
            ArrayNode list = json.putArray("items");
            items.forEach(item -> list.addObject().put("place", item.place()).put("reason", item.reason()));
        }
        return json + "\n";
    }
}
