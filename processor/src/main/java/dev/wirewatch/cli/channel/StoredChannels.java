package dev.wirewatch.cli.channel;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Channel;
import java.util.Map;
import java.util.Optional;

/** The channels that were added. */
final class StoredChannels {

    private final CompactedTopic<Channel> topic;

    StoredChannels(Connection connection) {
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
