package dev.wirewatch.deliver.message;

import dev.wirewatch.schemas.Channel;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pages that people find more on.
 *
 * @param base their address as people reach it; empty when there are none
 * @param signature of a channel, by which its receiver is known to have got a message
 */
public record Pages(Optional<URI> base, Function<Channel, String> signature) {

    public static Pages none() {
        return new Pages(Optional.empty(), channel -> "");
    }

    /** The page of an alert. */
    Optional<String> alert(String alertId) {
        return base.map(address -> under(address, "alerts", alertId));
    }

    /** Where a POST ends what a channel sends. */
    public Optional<String> unsubscribe(Channel channel) {
        return base.map(address -> under(address, "unsubscribe", channel.getId()) + "/" + signature.apply(channel));
    }

    private static String under(URI address, String folder, String id) {
        String root = address.toASCIIString();
        return (root.endsWith("/") ? root : root + "/") + folder + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
