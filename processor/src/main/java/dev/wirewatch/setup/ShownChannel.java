package dev.wirewatch.setup;

import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Channel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A channel as it may be shown, without what its address may hold that is secret. */
public final class ShownChannel {

    private ShownChannel() {}

    public static String address(Channel channel) {
        return ChannelAddress.word(channel.getKind()) + ":" + address(channel.getAddress());
    }

    static String address(String address) {
        return address.contains("://") ? ShownAddress.of(address) : address;
    }

    /** Whether its label says more than its address. */
    public static boolean isNamed(Channel channel) {
        return !channel.getLabel().equals(address(channel.getAddress()));
    }

    /** Whose alerts it takes: {@code owner desk, tag ports}. */
    public static String takes(Channel channel) {
        String text = Stream.of(
                        words("watch", channel.getWatchIds()),
                        words("owner", channel.getOwners()),
                        words("tag", channel.getTags()))
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "all alerts" : text;
    }

    private static List<String> words(String kind, List<String> names) {
        return names.stream().map(name -> kind + " " + name).toList();
    }
}
