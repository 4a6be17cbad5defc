package dev.wirewatch.web.page;

import dev.wirewatch.schemas.Channel;
import dev.wirewatch.setup.ShownChannel;
import dev.wirewatch.wording.OneLine;
import java.util.List;
import java.util.Optional;

/** The ways on which people are told. */
public final class ChannelsPage implements Page {

    public record View(Frame frame, List<ChannelRow> channels) implements PageView {

        @Override
        public String template() {
            return "channels.jte";
        }
    }

    /**
     * @param takes whose alerts it takes
     * @param because why the program paused it; empty when it did not
     */
    public record ChannelRow(String id, String label, String address, String takes, boolean paused, String because) {}

    @Override
    public PageView of(PageRequest request) {
        return new View(
                request.frame("Channels", Section.CHANNELS),
                request.tables().channels().rows().stream()
                        .map(row -> row(row.value()))
                        .toList());
    }

    private static ChannelRow row(Channel channel) {
        return new ChannelRow(
                channel.getId(),
                OneLine.of(channel.getLabel()),
                OneLine.of(ShownChannel.address(channel)),
                OneLine.of(ShownChannel.takes(channel)),
                channel.getPaused(),
                OneLine.of(Optional.ofNullable(channel.getPausedBecause()).orElse("")));
    }
}
