package dev.wirewatch.watch;

import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of IPTC's media topics. */
final class MediaTopics {

    /** By code, the topic above it. */
    private static final Map<String, String> PARENTS = parents();

    private MediaTopics() {}

    private static Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        for (String line : WordLists.read(MediaTopics.class, "media-topics.txt")) {
            String[] columns = line.split(": ", 2);
            for (String child : columns[1].split(" ", -1)) {
                parents.put(child, columns[0]);
            }
        }
        return Map.copyOf(parents);
    }

    /** The topics that a topic lies below, the nearest first. */
    static List<String> above(String code) {
        List<String> above = new ArrayList<>();
        for (String parent = PARENTS.get(code); parent != null; parent = PARENTS.get(parent)) {
            above.add(parent);
        }
        return above;
    }
}
