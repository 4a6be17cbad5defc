package dev.wirewatch.deliver;

import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;

/** A kind of channel. Implementations are thread-safe. */
public interface Transport extends AutoCloseable {

    ChannelKind kind();

    /**
     * Looks at what a person has written down about a channel, before it is stored. Reads no secret and connects to
     * nothing.
     *
     * @throws ChannelException when its address, its options or the number of its secrets make no sense
     */
    void check(Channel channel);

    /**
     * A sender for a channel. It is closed when the channel changes or goes.
     *
     * @throws ChannelException when the channel makes no sense
     */
    Sender open(Channel channel);

    /** Frees what all senders share. */
    @Override
    void close();
}
