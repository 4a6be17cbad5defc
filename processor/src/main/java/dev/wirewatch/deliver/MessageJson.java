package dev.wirewatch.deliver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.codec.AlertJson;
import dev.wirewatch.schemas.Alert;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A message for programs: an alert in the one JSON form that it has everywhere; a summary as {@code kind}, {@code cause},
 * {@code alerts} and {@code more}. What would be longer than {@value #MAX_BYTES} bytes, as Standard Webhooks advises,
 * loses its last reasons, items or alerts.
 */
public final class MessageJson {

    public static final int MAX_BYTES = 20_000;

    private MessageJson() {}

    /** In UTF-8, without a line end. */
    public static byte[] of(Message message) {
        if (message instanceof Message.Single single) {
            Alert alert = single.alert();
            int longest = Math.max(alert.getReasons().size(), alert.getItems().size());
            return largest(longest, kept -> AlertJson.of(cut(alert, kept)));
        }
        Message.Summary summary = (Message.Summary) message;
        return largest(summary.alerts().size(), kept -> json(summary, kept));
    }

    private static ObjectNode json(Message.Summary summary, int kept) {
        List<Alert> alerts = summary.alerts().subList(0, kept);
        ObjectNode json =
                AlertJson.list(alerts.stream().map(alert -> cut(alert, 1)).toList());
        json.put("id", summary.id());
        json.put("kind", "summary");
        json.put("cause", summary.cause());
        json.put("more", summary.more() + summary.alerts().size() - kept);
        return json;
    }

    /** With the first of its reasons and items. */
    private static Alert cut(Alert alert, int kept) {
        List<?> items = alert.getItems();
        int lost = Math.max(0, items.size() - kept);
        return Alert.newBuilder(alert)
                .setReasons(first(alert.getReasons(), kept))
                .setItems(first(alert.getItems(), kept))
                .setMore(alert.getMore() + lost)
                .build();
    }

    private static <T> List<T> first(List<T> all, int kept) {
        return all.subList(0, Math.min(kept, all.size()));
    }

    /** The largest form that fits, of those with all and then with half as many each time. */
    private static byte[] largest(int all, IntFunction<ObjectNode> form) {
        int kept = all;
        byte[] bytes = bytes(form.apply(kept));
        while (bytes.length > MAX_BYTES && kept > 0) {
            kept /= 2;
            bytes = bytes(form.apply(kept));
        }
        return bytes;
    }

    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
