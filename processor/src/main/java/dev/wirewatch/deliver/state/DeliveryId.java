package dev.wirewatch.deliver.state;

import dev.wirewatch.schemas.Delivery;

/** One alert on one channel, which is sent once. */
public record DeliveryId(String channelId, String alertId) {

    public static DeliveryId of(Delivery delivery) {
        return new DeliveryId(delivery.getChannelId(), delivery.getAlertId());
    }

    /** Its key in news.deliveries. */
    public String key() {
        return channelId + ' ' + alertId;
    }

    /**
     * The partition of news.deliveries that has all deliveries of a channel. Who owns it sends for the channel, so the
     * number of partitions must stay as it is.
     */
    public static int partition(String channelId, int partitions) {
        return Math.floorMod(channelId.hashCode(), partitions);
    }
}
