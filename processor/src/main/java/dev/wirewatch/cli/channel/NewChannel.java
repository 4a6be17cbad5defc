package dev.wirewatch.cli.channel;

import dev.wirewatch.app.Transports;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.config.Settings;
import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.schemas.Channel;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds a channel, or changes the one that leads there already. */
public final class NewChannel {

    private final Settings settings;
    private final StoredChannels stored;

    public NewChannel(Settings settings, Connection connection) {
        this.settings = settings;
        this.stored = new StoredChannels(connection);
    }

    /**
     * Adds it, and returns it. One that is there already keeps the time when it was added, and with it what waits to be
     * sent.
     *
     * @param id empty for one that follows from the address
     * @param options fills in the rest
     * @throws UserFacingException when the channel makes no sense
     */
    public Channel add(ChannelAddress address, Optional<String> id, UnaryOperator<Channel.Builder> options) {
        String key = id.orElseGet(address::id);
        Channel before = stored.all().get(key);
        Channel channel = options.apply(Channel.newBuilder()
                        .setId(key)
                        .setLabel(ShownChannel.address(address.address()))
                        .setKind(address.kind())
                        .setAddress(address.address())
                        .setCreatedAt(before == null ? Instant.now() : before.getCreatedAt()))
                .build();
        try (Transports transports = Transports.of(settings)) {
            transports.get(channel.getKind()).check(channel);
        } catch (ChannelException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
        stored.put(channel);
        return channel;
    }
}
