package dev.wirewatch.deliver.loop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.Transport;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendersTest {

    @Test
    void aFaultWithOneChannelIsThatChannelsAlone() {
        try (Senders senders = new Senders(List.of(new Faulty()))) {
            assertThatThrownBy(() -> senders.of(Deliveries.channel("desk", Instant.EPOCH)))
                    .isInstanceOf(ChannelException.class)
                    .hasMessageEndingWith("IllegalStateException: Nobody thought of that.");
        }
    }

    private static final class Faulty implements Transport {

        @Override
        public ChannelKind kind() {
            return ChannelKind.WEBHOOK;
        }

        @Override
        public void check(Channel channel) {
            // sees nothing
        }

        @Override
        public Sender open(Channel channel) {
            throw new IllegalStateException("Nobody thought of that");
        }

        @Override
        public void close() {
            // holds nothing
        }
    }
}
