package dev.wirewatch.web.page;

import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.setup.ShownChannel;
import dev.wirewatch.wording.OneLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The ways on which people are told. */
public final class ChannelsPage implements Page {

    public record View(Frame frame, List<ChannelRow> channels) implements PageView {

        @Override
        public String template() {
            return "channels.jte";
        }
    }

    /**
     * @param label its address, unless somebody named it
     * @param address empty when it is the label
     * @param takes whose alerts it takes
     * @param because why the program paused it; empty when it did not
     * @param health how it fares
     * @param error why the last attempt failed; empty when it did not
     */
    public record ChannelRow(
            String id,
            String label,
            String address,
            String takes,
            boolean paused,
            String because,
            ChannelHealth health,
            String error) {

        public String href() {
            return Links.channel(id);
        }
    }

    private final Supplier<Map<String, ChannelHealth>> healths;

    ChannelsPage(Supplier<Map<String, ChannelHealth>> healths) {
        this.healths = healths;
    }

    @Override
    public PageView of(PageRequest request) {
        Map<String, ChannelHealth> known = healths.get();
        return new View(
                request.frame("Channels", Section.CHANNELS),
                request.tables().channels().rows().stream()
                        .map(row -> row(row.value(), known.getOrDefault(row.id(), ChannelHealth.UNUSED)))
                        .toList());
    }

    private static ChannelRow row(Channel channel, ChannelHealth health) {
        String address = OneLine.of(ShownChannel.address(channel));
        boolean named = ShownChannel.isNamed(channel);
        return new ChannelRow(
                channel.getId(),
                named ? OneLine.of(channel.getLabel()) : address,
                named ? address : "",
                OneLine.of(ShownChannel.takes(channel)),
                channel.getPaused(),
                OneLine.of(Optional.ofNullable(channel.getPausedBecause()).orElse("")),
                health,
                OneLine.of(health.lastError().orElse("")));
    }
}
