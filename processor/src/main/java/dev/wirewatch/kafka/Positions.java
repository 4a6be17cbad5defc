package dev.wirewatch.kafka;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far topics have been read.
 *
 * @param offsets by topic name, of each partition in order the offset of the next record
 */
public record Positions(Map<String, List<Long>> offsets) {

    private static final String SEPARATOR = ".";

    public Positions {
        offsets = offsets.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, topic -> List.copyOf(topic.getValue())));
    }

    public static Positions none() {
        return new Positions(Map.of());
    }

    /** Those of one topic; none when it has not been read. */
    public List<Long> in(Topic<?> topic) {
        return offsets.getOrDefault(topic.name(), List.of());
    }

    /** The same with a record of this topic read. */
    public Positions after(Topic<?> topic, int partition, long offset) {
        Long[] positions = in(topic).toArray(Long[]::new);
        int before = positions.length;
        Long[] more = Arrays.copyOf(positions, Math.max(before, partition + 1));
        Arrays.fill(more, before, more.length, 0L);
        more[partition] = offset + 1;
        Map<String, List<Long>> all = new HashMap<>(offsets);
        all.put(topic.name(), List.of(more));
        return new Positions(all);
    }

    /** Those of one topic as text that may stand in an address; see {@link #text(List)}. */
    public String text(Topic<?> topic) {
        return text(topic.name());
    }

    /** The same of a topic by its name. */
    public String text(String topic) {
        return text(offsets.getOrDefault(topic, List.of()));
    }

    /** Offsets by partition as decimal numbers with a dot between. */
    public static String text(List<Long> offsets) {
        return offsets.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    /** @throws IllegalArgumentException when {@link #text(List)} has not written it */
    public static List<Long> parse(String text) {
        if (!text.matches("\\d{1,18}(\\.\\d{1,18}){0,9999}")) {
            throw new IllegalArgumentException(
                    "'%s' is no position in a topic.".formatted(text.substring(0, Math.min(text.length(), 40))));
        }
        return Arrays.stream(text.split("\\.")).map(Long::valueOf).toList();
    }
}
