package dev.wirewatch.setup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.formats.RecordJson;
import dev.wirewatch.schemas.Channel;
import java.util.Set;

/** A channel and how it fares as one JSON object. Secrets in its address are not shown. */
public final class ChannelJson {

    /** Fields that tell how it fares, and that nobody sets. */
    public static final Set<String> HEALTH = Set.of("sent", "open", "givenUp", "lastSentAt", "lastError", "nextTry");

    private ChannelJson() {}

    public static ObjectNode of(Channel channel, ChannelHealth health) {
        ObjectNode json = RecordJson.of(channel);
        json.put("address", ShownChannel.address(channel.getAddress()));
        json.put("sent", health.sent());
        json.put("open", health.open());
        json.put("givenUp", health.givenUp());
        json.put("lastSentAt", health.lastSentAt().map(Object::toString).orElse(""));
        json.put("lastError", health.lastError().orElse(""));
        json.put("nextTry", health.nextTry().map(Object::toString).orElse(""));
        return json;
    }
}
