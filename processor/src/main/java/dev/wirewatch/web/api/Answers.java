package dev.wirewatch.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.web.EntityTags;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** JSON as the answer to a request. Its tag changes whenever it does, so that who has it already is not sent it again. */
final class Answers {

    private Answers() {}

    static void send(Context http, JsonNode json) {
        send(http, json, EntityTag.of(json));
    }

    static void send(Context http, JsonNode json, EntityTag tag) {
        if (!EntityTags.isNotModified(http, tag.toString())) {
            http.contentType("application/json");
            http.result(json + "\n");
        }
    }

    /** A list that is there whole. */
    static void list(Context http, List<? extends JsonNode> items) {
        send(http, items(items));
    }

    /**
     * One page of a list, with a link to the next.
     *
     * @param next cursor of the next page; empty when this is the last
     */
    static void page(Context http, List<? extends JsonNode> items, long total, boolean isExact, Optional<String> next) {
        ObjectNode json = items(items).put("total", total).put("totalIsExact", isExact);
        next.ifPresent(cursor -> {
            json.put("next", cursor);
            http.header("Link", "<%s>; rel=\"next\"".formatted(PageLink.of(http, cursor)));
        });
        send(http, json);
    }

    private static ObjectNode items(List<? extends JsonNode> items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
        items.forEach(array::add);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("items", array);
        return json;
    }
}
