package dev.wirewatch.watch;

import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the owner wants alerts about: an entity, by its id, by its names, or both.
 *
 * @param label a name for people to read
 * @param names those without a letter or a digit are dropped, since they can never match
 * @param acts for a watch on claims, the speech acts that it is limited to; none means all
 * @param grain how often its owner is told of one story
 */
public record Watch(
        String id,
        String label,
        WatchKind kind,
        Optional<String> entityId,
        List<String> names,
        Set<CueKind> acts,
        Grain grain) {

    /** Longest id and label, in UTF-16 code units: each match and each alert repeats them. */
    public static final int MAX_CHARS = 300;

    /**
     * @throws IllegalArgumentException when there is neither an entity id nor a name, id or label is too long, or a watch on
     *     mentions has acts
     */
    public Watch {
        if (id.length() > MAX_CHARS || label.length() > MAX_CHARS) {
            throw new IllegalArgumentException(
                    "The id and the label of a watch have at most %d characters.".formatted(MAX_CHARS));
        }
        names = names.stream()
                .map(String::strip)
                .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (entityId.isEmpty() && names.isEmpty()) {
            throw new IllegalArgumentException("A watch needs an entity id or a name.");
        }
        acts = Set.copyOf(acts);
        if (kind == WatchKind.ENTITY && !acts.isEmpty()) {
            throw new IllegalArgumentException("Only a watch on claims has speech acts.");
        }
    }

    /**
     * Whether it looks for what is said in this way. An act that is negated, as in "did not deny", is not done; one that is
     * only supposed, as in "if she denies", is no claim.
     */
    boolean accepts(Cue cue) {
        return !cue.factuality().conditional()
                && (acts.isEmpty()
                        || acts.contains(cue.kind()) && !cue.factuality().negated());
    }
}
