package dev.wirewatch.cli.channel;

import dev.wirewatch.app.Transports;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.config.Settings;
import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.setup.ChannelAddress;
import dev.wirewatch.setup.NewChannel;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The channels that were added. */
public final class StoredChannels {

    private final CompactedTopic<Channel> topic;

    public StoredChannels(Connection connection) {
        this.topic = new CompactedTopic<>(connection, Topics.CHANNELS);
    }

    /** By id. */
    Map<String, Channel> all() {
        return topic.read();
    }

    /** @throws UserFacingException when there is none */
    Channel get(String id) {
        return Optional.ofNullable(all().get(id))
                .orElseThrow(() -> new UserFacingException("There is no channel '" + TerminalText.clean(id)
                        + "'; './wirewatch channel list' lists all channels."));
    }

    /**
     * Adds one, or changes the one that leads there already.
     *
     * @param id empty for one that follows from the address
     * @param options fills in the rest
     * @throws UserFacingException when the channel makes no sense
     */
    public Channel add(
            Settings settings, ChannelAddress address, Optional<String> id, UnaryOperator<Channel.Builder> options) {
        Map<String, Channel> before = all();
        try (Transports transports = Transports.of(settings)) {
            Channel channel = new NewChannel(
                            key -> Optional.ofNullable(before.get(key)), transports::check, Clock.systemUTC())
                    .of(address, id, options);
            put(channel);
            return channel;
        } catch (ChannelException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    /** Adds one, unless one leads there already, which may be paused or have options of its own. */
    public Channel ensure(Settings settings, ChannelAddress address) {
        return Optional.ofNullable(all().get(address.id()))
                .orElseGet(() -> add(settings, address, Optional.empty(), UnaryOperator.identity()));
    }

    void put(Channel channel) {
        topic.putAll(Map.of(channel.getId(), channel));
    }

    /** Pauses or resumes one, for a person. */
    void pause(String id, boolean paused) {
        put(Channel.newBuilder(get(id)).setPaused(paused).setPausedBecause(null).build());
    }

    void remove(String id) {
        topic.remove(get(id).getId());
    }
}
