package dev.wirewatch.archive;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which articles were killed, each with the last revision that did so. One thread adds, any may ask. */
final class Kills {

    private final Map<String, Integer> revisions;

    private Kills(Map<String, Integer> revisions) {
        this.revisions = revisions;
    }

    static Kills none() {
        return new Kills(new ConcurrentHashMap<>());
    }

    /** Returns whether that is new. */
    boolean add(String articleId, int revision) {
        int before = revisions.getOrDefault(articleId, Integer.MIN_VALUE);
        if (revision > before) {
            revisions.put(articleId, revision);
        }
        return revision > before;
    }

    /** Whether the text of this revision, or of a record of it, was taken back. */
    boolean cover(String articleId, int revision) {
        return !revisions.isEmpty() && revision <= revisions.getOrDefault(articleId, Integer.MIN_VALUE);
    }

    /** Whether that of any revision was. */
    boolean coverSome(String articleId) {
        return revisions.containsKey(articleId);
    }
}
