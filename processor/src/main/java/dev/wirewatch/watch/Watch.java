package dev.wirewatch.watch;

import java.util.List;
import java.util.Optional;

/**
 * What the owner wants alerts about: an entity, by its id, by its names, or both.
 *
 * @param label a name for people to read
 * @param names those without a letter or a digit are dropped, since they can never match
 */
public record Watch(String id, String label, WatchKind kind, Optional<String> entityId, List<String> names) {

    /** @throws IllegalArgumentException when there is neither an entity id nor a name */
    public Watch {
        names = names.stream()
                .map(String::strip)
                .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (entityId.isEmpty() && names.isEmpty()) {
            throw new IllegalArgumentException("A watch needs an entity id or a name.");
        }
    }
}
