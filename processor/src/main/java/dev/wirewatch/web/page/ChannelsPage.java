package dev.wirewatch.web.page;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.setup.ShownChannel;
import dev.wirewatch.wording.OneLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ways on which people are told. */
public final class ChannelsPage implements Page {

    /**
     * @param saved whether one was just saved
     * @param test how it went to send a sample; empty when none was sent
     */
    public record View(Frame frame, List<ChannelRow> channels, boolean saved, Optional<SampleTest> test)
            implements PageView {

        @Override
        public String template() {
            return "channels.jte";
        }
    }

    /** @param reason why the sample was not sent; empty when it was */
    public record SampleTest(String channel, String reason) {}

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
    private final Function<Channel, Outcome> sample;

    /** @param sample sends a sample alert on a channel, and throws when that makes no sense */
    ChannelsPage(Supplier<Map<String, ChannelHealth>> healths, Function<Channel, Outcome> sample) {
        this.healths = healths;
        this.sample = sample;
    }

    @Override
    public PageView of(PageRequest request) {
        return view(request, Optional.empty());
    }

    /** Shows the channels again with how it went to send a sample on one of them. */
    Optional<PageView> test(PageRequest request) {
        Channel channel = ChannelPage.row(request).value();
        return Optional.of(view(request, Optional.of(new SampleTest(name(channel), reason(channel)))));
    }

    private String reason(Channel channel) {
        try {
            return sample.apply(channel) instanceof Outcome.NotSent failed ? OneLine.of(failed.reason()) : "";
        } catch (ChannelException e) {
            return OneLine.of(e.getMessage());
        }
    }

    private View view(PageRequest request, Optional<SampleTest> test) {
        Map<String, ChannelHealth> known = healths.get();
        return new View(
                request.frame("Channels", Section.CHANNELS),
                request.tables().channels().rows().stream()
                        .map(row -> row(row.value(), known.getOrDefault(row.id(), ChannelHealth.UNUSED)))
                        .toList(),
                FormSaving.saved(request, request.tables().channels()).isPresent(),
                test);
    }

    private static String name(Channel channel) {
        return OneLine.of(ShownChannel.isNamed(channel) ? channel.getLabel() : ShownChannel.address(channel));
    }

    private static ChannelRow row(Channel channel, ChannelHealth health) {
        return new ChannelRow(
                channel.getId(),
                name(channel),
                ShownChannel.isNamed(channel) ? OneLine.of(ShownChannel.address(channel)) : "",
                OneLine.of(ShownChannel.takes(channel)),
                channel.getPaused(),
                OneLine.of(Optional.ofNullable(channel.getPausedBecause()).orElse("")),
                health,
                OneLine.of(health.lastError().orElse("")));
    }
}
