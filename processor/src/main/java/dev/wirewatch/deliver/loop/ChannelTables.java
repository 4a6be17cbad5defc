package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.queue.Bindings;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.LiveTable;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows news.channels and, as soon as there is a channel, news.watches. */
final class ChannelTables implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelTables.class);

    private final Connection connection;
    private final Bindings bindings;
    private final List<String> changed = new ArrayList<>();
    private final LiveTable<Channel> channels;
    private Optional<LiveTable<Watch>> watches = Optional.empty();

    /** Reads them whole. */
    ChannelTables(Connection connection, Bindings bindings) {
        this.connection = connection;
        this.bindings = bindings;
        channels = new LiveTable<>(connection, Topics.CHANNELS, this::put);
        openWatches();
    }

    /** Reads what has changed, without waiting, and returns the ids of the channels that have. */
    List<String> poll() {
        channels.poll();
        openWatches();
        watches.ifPresent(LiveTable::poll);
        List<String> taken = List.copyOf(changed);
        changed.clear();
        return taken;
    }

    @Override
    public void close() {
        channels.close();
        watches.ifPresent(LiveTable::close);
    }

    private void openWatches() {
        if (watches.isEmpty() && !bindings.channelIds().isEmpty()) {
            watches = Optional.of(new LiveTable<>(connection, Topics.WATCHES, bindings::putWatch));
        }
    }

    private void put(String key, Optional<Channel> channel) {
        if (channel.filter(some -> !some.getId().equals(key)).isPresent()) {
            LOG.warn(
                    "event=channel-ignored key={} id={}",
                    key,
                    channel.orElseThrow().getId());
            return;
        }
        bindings.putChannel(key, channel);
        changed.add(key);
    }
}
