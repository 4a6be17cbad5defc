package dev.wirewatch.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.schemas.WatchFilters;
import dev.wirewatch.schemas.WatchKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What 'watch list' and 'watch show' say of watches with a fault. */
class WatchListCommandTest {

    @RegisterExtension
    private static final SharedCluster CLUSTER = new SharedCluster();

    private static final String FAILED =
            "Its query failed on the article a1 at 2026-03-02T09:00:00Z, which it did not match: too much";

    @Test
    void aWatchThatCannotBeReadSaysWhy() {
        put(query("broken", "(strike"));

        assertThat(list()).contains("    It matches nothing: The query cannot be read at character 1:");
    }

    @Test
    void aQueryThatFailedIsShownUntilItIsChanged() {
        put(query("fails", "strike~2"));
        fault("fails", "strike~2");
        assertThat(list()).contains("    " + FAILED);
        assertThat(show("fails")).contains(FAILED);

        put(query("fails", "strike"));
        assertThat(show("fails")).doesNotContain(FAILED);
    }

    @Test
    void soIsAFilterThatFailed() {
        put(Watch.newBuilder(query("filtered", "port"))
                .setFilters(WatchFilters.newBuilder().setNot("rail~2").build())
                .build());
        fault("filtered", "rail~2");

        assertThat(list()).contains("    " + FAILED);
    }

    private static String show(String watch) {
        return CommandRun.on(CLUSTER, "watch", "show", watch).out();
    }

    private static String list() {
        return CommandRun.on(CLUSTER, "watch", "list").out();
    }

    private static Watch query(String id, String text) {
        return Watch.newBuilder()
                .setId(id)
                .setLabel(id)
                .setKind(WatchKind.QUERY)
                .setQuery(text)
                .setNames(List.of())
                .setCreatedAt(Instant.EPOCH)
                .build();
    }

    private static void put(Watch watch) {
        new CompactedTopic<Watch>(CLUSTER.connection(), Topics.WATCHES).putAll(Map.of(watch.getId(), watch));
    }

    private static void fault(String watch, String query) {
        new CompactedTopic<WatchFault>(CLUSTER.connection(), Topics.WATCH_FAULTS)
                .putAll(Map.of(
                        watch, new WatchFault(watch, query, "too much", "a1", Instant.parse("2026-03-02T09:00:00Z"))));
    }
}
