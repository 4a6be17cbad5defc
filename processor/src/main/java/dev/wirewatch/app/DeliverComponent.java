package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.deliver.loop.DeliveryGroup;
import dev.wirewatch.deliver.loop.DeliveryLoop;
import dev.wirewatch.deliver.loop.DeliveryMetrics;
import dev.wirewatch.deliver.loop.Environment;
import dev.wirewatch.deliver.state.RetrySchedule;
import java.time.Clock;

/** Alerts, brought to people on their channels. */
final class DeliverComponent implements Component {

    private static final String GROUP = "-deliver";

    private final DeliveryLoop loop;
    private final CloseStack open;

    private DeliverComponent(DeliveryLoop loop, CloseStack open) {
        this.loop = loop;
        this.open = open;
    }

    static DeliverComponent start(Wiring wiring) {
        Settings settings = wiring.settings();
        Clock clock = Clock.systemUTC();
        CloseStack open = new CloseStack();
        Transports transports = Transports.of(settings);
        open.push(transports::close);
        DeliveryLoop loop = new DeliveryLoop(
                new DeliveryGroup(settings.connection(), settings.applicationId() + GROUP, wiring.instance()),
                new Environment(
                        transports.all(), RetrySchedule.STANDARD, new DeliveryMetrics(wiring.meters(), clock), clock));
        open.push(loop::close);
        loop.start();
        return new DeliverComponent(loop, open);
    }

    @Override
    public String title() {
        return "delivery of alerts";
    }

    @Override
    public boolean isLive() {
        return loop.isLive();
    }

    @Override
    public boolean isReady() {
        return loop.isReady();
    }

    @Override
    public void close() {
        open.close();
    }
}
