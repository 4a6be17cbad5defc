package dev.wirewatch.watch;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.statement.StatementChange;
import dev.wirewatch.text.Span;
import dev.wirewatch.trend.MainEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement that has changed.
 *
 * @param speakerId entity id of its speaker
 * @param about entities that it names
 * @param wording its words; empty when nobody reports it any longer
 */
public record ChangedStatement(
        Optional<String> speakerId,
        String speaker,
        List<MainEntity> about,
        String wording,
        Set<StatementChange> changes) {

    public ChangedStatement {
        about = List.copyOf(about);
        changes = Set.copyOf(changes);
    }

    /** Returns the full names that its words have. */
    LongerNames longerNames() {
        LongerNames names = new LongerNames(wording);
        about.forEach(
                entity -> names.add(new Entity(entity.id(), entity.type(), entity.name(), places(entity.name()))));
        return names;
    }

    private List<Span> places(String name) {
        List<Span> places = new ArrayList<>();
        for (int at = wording.indexOf(name); at >= 0 && !name.isEmpty(); at = wording.indexOf(name, at + 1)) {
            places.add(new Span(at, at + name.length()));
        }
        return places;
    }
}
