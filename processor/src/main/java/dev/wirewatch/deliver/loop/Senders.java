package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.Transport;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The senders of channels, each opened when it is first needed. */
final class Senders implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Senders.class);

    private record Opened(Channel channel, Sender sender) {}

    private final Map<ChannelKind, Transport> transports = new EnumMap<>(ChannelKind.class);
    private final Map<String, Opened> opened = new HashMap<>();

    Senders(Collection<Transport> transports) {
        transports.forEach(transport -> this.transports.put(transport.kind(), transport));
    }

    /** The kinds of channels that can be sent on. */
    Set<ChannelKind> kinds() {
        return transports.keySet();
    }

    /**
     * The sender of a channel of one of these kinds.
     *
     * @throws ChannelException when the channel makes no sense
     */
    Sender of(Channel channel) {
        Opened before = opened.get(channel.getId());
        if (before != null && before.channel().equals(channel)) {
            return before.sender();
        }
        close(channel.getId());
        Sender sender = open(channel);
        opened.put(channel.getId(), new Opened(channel, sender));
        return sender;
    }

    /** A fault of the program with one channel must not stop the others. */
    private Sender open(Channel channel) {
        try {
            return transports.get(channel.getKind()).open(channel);
        } catch (ChannelException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("event=channel-open-failed channel={}", channel.getId(), e);
            throw new ChannelException("The channel cannot be used, by a fault of the program: " + e + ".");
        }
    }

    /** Closes the senders of channels that have changed, are gone, or another instance's. */
    void closeIf(Predicate<String> channelIds) {
        List.copyOf(opened.keySet()).stream().filter(channelIds).forEach(this::close);
    }

    private void close(String channelId) {
        Optional.ofNullable(opened.remove(channelId))
                .ifPresent(one -> one.sender().close());
    }

    @Override
    public void close() {
        opened.values().forEach(one -> one.sender().close());
        opened.clear();
    }
}
