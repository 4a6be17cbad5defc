package dev.wirewatch.watch;

import dev.wirewatch.statement.StatementChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement that has changed.
 *
 * @param speakerId entity id of its speaker
 * @param about ids of the entities that it names
 * @param wording its words; empty when nobody reports it any longer
 */
public record ChangedStatement(
        Optional<String> speakerId, String speaker, List<String> about, String wording, Set<StatementChange> changes) {

    public ChangedStatement {
        about = List.copyOf(about);
        changes = Set.copyOf(changes);
    }
}
