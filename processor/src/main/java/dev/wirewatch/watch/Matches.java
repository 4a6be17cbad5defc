package dev.wirewatch.watch;

import java.util.List;
import java.util.Map;

/**
 * The watches that an article matches, each once.
 *
 * @param failed ids of watches whose query could not be asked of this article, and why; all others were
 */
public record Matches(List<Match> all, Map<String, Exception> failed) {

    public Matches {
        all = List.copyOf(all);
        failed = Map.copyOf(failed);
    }
}
