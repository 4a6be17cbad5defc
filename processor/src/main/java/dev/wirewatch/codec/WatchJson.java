package dev.wirewatch.codec;

import static dev.wirewatch.codec.JsonValues.text;
import static dev.wirewatch.codec.JsonValues.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Watch;

/** A watch as JSON. Fields are added, never changed. */
public final class WatchJson {

    private WatchJson() {}

    public static ObjectNode of(Watch watch) {
        ObjectNode json = JsonValues.object();
        json.put("id", watch.getId());
        json.put("label", watch.getLabel());
        json.put("kind", token(watch.getKind()));
        json.put("entityId", text(watch.getEntityId()));
        json.set("names", JsonValues.texts(watch.getNames()));
        json.set(
                "acts",
                JsonValues.texts(watch.getActs().stream().map(JsonValues::token).toList()));
        json.put("grain", token(watch.getGrain()));
        json.put("createdAt", text(watch.getCreatedAt()));
        return json;
    }
}
