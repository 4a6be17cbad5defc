package dev.wirewatch.deliver;

import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.AlertPosition;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import java.time.Instant;

/** Channels, alerts and deliveries for tests. */
public final class Deliveries {

    private Deliveries() {}

    public static Channel channel(String id, Instant createdAt) {
        return Channel.newBuilder()
                .setId(id)
                .setLabel("Desk " + id)
                .setKind(ChannelKind.WEBHOOK)
                .setAddress("https://desk.example/" + id)
                .setCreatedAt(createdAt)
                .build();
    }

    public static Alert alert(String id, String watchId, Instant alertedAt) {
        return Alert.newBuilder()
                .setId(id)
                .setWatchId(watchId)
                .setWatchLabel("Harbour")
                .setKind(AlertKind.NEW)
                .setArticle(new ArticleRef("a", 1, "Coastwire", "Port of Orla shut", null, null, alertedAt))
                .setAlertedAt(alertedAt)
                .build();
    }

    /** An alert that has the number as its id and its offset. */
    public static AlertDelivery delivery(String channelId, String watchId, int number, Instant queuedAt) {
        return AlertDelivery.pending(
                new DeliveryId(channelId, Integer.toString(number)), watchId, new AlertPosition(0, number), queuedAt);
    }
}
