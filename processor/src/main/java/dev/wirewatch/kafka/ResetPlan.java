package dev.wirewatch.kafka;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/**
 * What {@link ApplicationReset} does, all of it worked out before anything is changed.
 *
 * @param starts offset of each input partition from which it is processed
 * @param ends offset of each input partition at which it ends now
 * @param topics the application's own that are deleted, with their subjects
 * @param subjects in the registry that are deleted
 * @param cleared offset of each output partition before which all records are deleted; empty to keep them
 */
public record ResetPlan(
        Map<TopicPartition, Long> starts,
        Map<TopicPartition, Long> ends,
        Set<String> topics,
        Set<String> subjects,
        Map<TopicPartition, Long> cleared) {

    public ResetPlan {
        starts = Map.copyOf(starts);
        ends = Map.copyOf(ends);
        topics = Set.copyOf(topics);
        subjects = Set.copyOf(subjects);
        cleared = Map.copyOf(cleared);
    }

    /** One sentence a step, for the person who is asked first. */
    public List<String> steps() {
        return List.of(
                "Up to %,d records of %s are processed, again or for the first time."
                        .formatted(sum(ends) - sum(starts), names(starts)),
                topics.isEmpty()
                        ? "There is no state on the cluster to delete."
                        : "The state on the cluster is deleted: %s."
                                .formatted(String.join(", ", new TreeSet<>(topics))),
                cleared.isEmpty()
                        ? "What was written to %s stays, and is written a second time."
                                .formatted(
                                        Topics.OUTPUTS.stream().map(Topic::name).collect(Collectors.joining(", ")))
                        : "All records of %s are deleted.".formatted(names(cleared)),
                "Alerts of these articles are raised again, and sent again on every channel.");
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String names(Map<TopicPartition, Long> offsets) {
        return offsets.keySet().stream()
                .map(TopicPartition::topic)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
