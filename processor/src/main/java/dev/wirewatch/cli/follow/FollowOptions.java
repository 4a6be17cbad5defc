package dev.wirewatch.cli.follow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.options.TimeConverter;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicTail;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of the commands that follow a topic, and how they do it. */
final class FollowOptions {

    private static final int LAST = 10;
    private static final int REACH = 100_000;

    @Mixin
    private ClusterOptions cluster;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description =
                    "From this time on: how long ago, as in 10m, 2h, 3d, or 2026-03-01T09:30:00Z (default: the last ten).")
    private Optional<Instant> since = Optional.empty();

    @Option(names = "--no-follow", description = "Stop at the end of the topic.")
    private boolean noFollow;

    @Option(names = "--json", description = "JSON Lines, for programs.")
    private boolean json;

    /**
     * Prints the records that pass a filter, then those that arrive, until the program is stopped.
     *
     * @param line a record as people read it
     * @param asJson the same for programs
     */
    <T extends SpecificRecord> void follow(
            CommandSpec spec,
            Topic<T> topic,
            Predicate<T> filter,
            Function<T, String> line,
            Function<T, ObjectNode> asJson) {
        PrintWriter out = spec.commandLine().getOut();
        Consumer<T> print = message -> {
            out.println(json ? asJson.apply(message).toString() : line.apply(message));
            out.flush();
        };
        Connection connection = cluster.connectToRead();
        try (TopicTail<T> follower = new TopicTail<>(connection, topic)) {
            since.ifPresentOrElse(
                    time -> follower.since(time, filter, print), () -> follower.last(LAST, REACH, filter, print));
            while (!noFollow && !out.checkError()) { // a closed pipe, as before `head`, ends it
                follower.next(filter, print);
            }
        } catch (KafkaException e) {
            throw new UserFacingException("The topic " + topic.name() + " cannot be read: " + e.getMessage(), e);
        }
    }
}
