package dev.wirewatch.topology.story;

import dev.wirewatch.schemas.ArticleRef;
import java.util.LinkedHashMap;
import java.util.Map;

/** Statements with reports that have not been told, by id; what has waited longest comes first. */
final class UntoldStatements {

    /** So long each waits at most, in calls of {@link #due}, however many there are. */
    private static final int LONGEST = 30;

    private final Map<String, ArticleRef> latest = new LinkedHashMap<>();

    boolean isEmpty() {
        return latest.isEmpty();
    }

    /** @param article the last one that has added something */
    void put(String statement, ArticleRef article) {
        latest.put(statement, article);
    }

    void remove(String statement) {
        latest.remove(statement);
    }

    /** Returns those that have waited longest, each with the last article that has added something. */
    Map<String, ArticleRef> due() {
        Map<String, ArticleRef> due = new LinkedHashMap<>();
        latest.entrySet().stream()
                .limit(1 + latest.size() / LONGEST)
                .forEach(entry -> due.put(entry.getKey(), entry.getValue()));
        return due;
    }
}
