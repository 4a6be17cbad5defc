package dev.wirewatch.cli.watch;

import com.google.common.base.Suppliers;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.tryout.Backtest;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code watch add}. */
@Command(
        name = "add",
        description = {
            "Adds a watch, or replaces the one of the same id, and prints its id.",
            "It fires on articles that mention the entity, on claims by or about it, on statements, on bursts or on a query.",
            "Says how many alerts a day it would have given of late; 'watch test' shows them."
        })
final class WatchAddCommand implements Runnable {

    /** Alerts a day. */
    private static final int MANY = 50;

    @Mixin
    private ClusterOptions cluster;

    @Mixin
    private WatchOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Supplier<Connection> connecting = Suppliers.memoize(cluster::connectToWrite);
        Watch watch = options.watch(new EntityNames(connecting));
        Connection connection = connecting.get();
        new CompactedTopic<Watch>(connection, Topics.WATCHES).putAll(Map.of(watch.getId(), watch));
        spec.commandLine().getOut().println(watch.getId());
        spec.commandLine().getOut().flush();
        Backtest.Result result = Backtest.onNewest(connection, watch, alert -> {});
        if (result.articles() > 0) {
            spec.commandLine().getErr().println(result.rate() + warning(result));
        }
    }

    private static String warning(Backtest.Result result) {
        return result.alertsPerDay() > MANY ? " That is many: --limit, --grain story or filters make it fewer." : "";
    }
}
