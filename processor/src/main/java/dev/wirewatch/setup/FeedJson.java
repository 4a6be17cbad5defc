package dev.wirewatch.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.wirewatch.formats.RecordJson;
import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A feed and its state as one JSON object: the fields of both records, with {@code title} as people read it, {@code
 * feedTitle} as the feed has it, {@code currentUrl} where it has moved, and {@code medianDelaySeconds}. The items seen
 * are left out, since they are many, and secrets in addresses are not shown; so are the two secrets that it shares with its hub: the key of the signatures, and
 * the callback address, which ends with a token.
 */
public final class FeedJson {

    private static final String TITLE = "title";
    private static final String URL = "url";
    private static final Pattern ADDRESS = Pattern.compile("^https?://");

    /** Fields that tell how it fares, and that nobody sets. */
    public static final Set<String> HEALTH = health();

    private FeedJson() {}

    private static Set<String> health() {
        Set<String> names = new HashSet<>(Set.of("currentUrl", "feedTitle", "medianDelaySeconds"));
        FeedState.getClassSchema().getFields().forEach(field -> names.add(field.name()));
        Feed.getClassSchema().getFields().forEach(field -> names.remove(field.name()));
        return Set.copyOf(names);
    }

    public static ObjectNode of(FeedWithState listed) {
        ObjectNode json = RecordJson.of(listed.feed());
        Feeds.title(listed.feed(), listed.state()).ifPresent(title -> json.put(TITLE, title));
        ObjectNode state = RecordJson.of(listed.state()).without(List.of("feedId", "items"));
        if (state.get("subscription") instanceof ObjectNode subscription) {
            subscription.remove(List.of("secret", "callback"));
        }
        JsonNode current = state.remove(URL);
        if (!current.equals(json.get(URL))) {
            json.set("currentUrl", current);
        }
        JsonNode title = state.remove(TITLE);
        if (!title.asText().isBlank()) {
            json.set("feedTitle", title);
        }
        json.setAll(state);
        Feeds.medianDelay(listed.state())
                .map(Duration::toSeconds)
                .ifPresent(delay -> json.put("medianDelaySeconds", delay));
        hideSecrets(json);
        return json;
    }

    /** Of all addresses, whichever field has one. */
    private static void hideSecrets(ObjectNode json) {
        json.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode object) {
                hideSecrets(object);
            } else if (ADDRESS.matcher(field.getValue().asText()).find()) {
                field.setValue(TextNode.valueOf(ShownAddress.of(field.getValue().asText())));
            }
        });
    }
}
