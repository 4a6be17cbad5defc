package dev.wirewatch.watch;

import java.util.List;

/**
 * The watches that an article matches, each once.
 *
 * @param failed queries that could not be asked of this article: their watches do not match it
 */
public record Matches(List<Match> all, List<FailedQuery> failed) {

    public static final Matches NONE = new Matches(List.of(), List.of());

    public Matches {
        all = List.copyOf(all);
        failed = List.copyOf(failed);
    }
}
