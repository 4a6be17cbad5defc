package dev.wirewatch.setup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.codec.JsonReader;
import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.queue.DigestTimes;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import dev.wirewatch.secret.Secrets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes a channel of what a user wrote. One that is there already keeps the time when it was added, and with it what waits to be sent. */
public final class NewChannel {

    private static final String UNNAMED = "new";

    private final Function<String, Optional<Channel>> before;
    private final Consumer<Channel> kinds;
    private final Clock clock;

    /**
     * @param before finds the channel of an id that is there already
     * @param kinds looks at what each kind of channel has of its own, and throws a {@link ChannelException}
     */
    public NewChannel(Function<String, Optional<Channel>> before, Consumer<Channel> kinds, Clock clock) {
        this.before = before;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * @param id empty for one that follows from the address
     * @param options fills in the rest
     * @throws ChannelException when it makes no sense
     */
    public Channel of(ChannelAddress address, Optional<String> id, UnaryOperator<Channel.Builder> options) {
        String key = id.orElseGet(address::id);
        Channel channel = options.apply(Channel.newBuilder()
                        .setId(key)
                        .setLabel(ShownChannel.address(address.address()))
                        .setKind(address.kind())
                        .setAddress(address.address())
                        .setCreatedAt(
                                before.apply(key).map(Channel::getCreatedAt).orElseGet(() -> clock.instant()
                                        .truncatedTo(ChronoUnit.MILLIS))))
                .build();
        check(channel);
        return channel;
    }

    /**
     * Makes one of the JSON in which channels are shown.
     *
     * @throws ChannelException when it makes no sense
     * @throws IllegalArgumentException when a field has no such value
     */
    public Channel read(ObjectNode fields) {
        Channel read = JsonReader.read(
                fields,
                Channel.class,
                Map.of(
                        "id",
                        UNNAMED,
                        "label",
                        UNNAMED,
                        "createdAt",
                        clock.instant().toString()));
        if (read.getKind() == ChannelKind.UNKNOWN) {
            throw new IllegalArgumentException("kind is missing; " + ChannelAddress.kinds());
        }
        return of(
                new ChannelAddress(read.getKind(), read.getAddress()),
                Optional.of(read.getId()).filter(id -> JsonReader.isGiven(fields, "id")),
                made -> Channel.newBuilder(read)
                        .setId(made.getId())
                        .setLabel(JsonReader.isGiven(fields, "label") ? read.getLabel() : made.getLabel())
                        .setCreatedAt(made.getCreatedAt()));
    }

    private void check(Channel channel) {
        if (!channel.getSecrets().stream().allMatch(Secrets::isReference)) { // not shown: it may be the secret itself
            throw new ChannelException("A secret is not written down; say where it is, as env:NAME or file:/PATH do.");
        }
        if (Optional.ofNullable(channel.getSumUpAfterMinutes())
                .filter(minutes -> minutes < 1)
                .isPresent()) {
            throw new ChannelException("What is summed up is a minute old at least.");
        }
        if (Optional.ofNullable(channel.getDigest())
                .filter(digest -> DigestTimes.of(digest).isEmpty())
                .isPresent()) {
            throw new ChannelException(
                    "A digest comes every hour, or every day at a minute from 0 to 1439, in a time zone such as Europe/Oslo.");
        }
        kinds.accept(channel);
    }
}
