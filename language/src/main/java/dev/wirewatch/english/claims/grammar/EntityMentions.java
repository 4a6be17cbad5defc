package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The article's entities by where they are named. */
public final class EntityMentions {

    /** One mention. */
    public record Named(Span span, Entity entity) {

        public boolean isPerson() {
            return entity.type() == EntityType.PERSON;
        }

        public boolean isOrganization() {
            return entity.type() == EntityType.ORGANIZATION;
        }

        public boolean isPlace() {
            return entity.type() == EntityType.PLACE;
        }
    }

    private final NavigableMap<Integer, Named> byStart = new TreeMap<>();
    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();

    public EntityMentions(List<Entity> entities) {
        for (Entity entity : entities) {
            for (Span span : entity.mentions()) {
                byStart.put(span.start(), new Named(span, entity));
                starts.set(span.start());
                ends.set(span.end());
            }
        }
    }

    /** Returns mentions that lie wholly in the span, in order. */
    public List<Named> in(Span span) {
        return byStart.subMap(span.start(), span.end()).values().stream()
                .filter(named -> span.contains(named.span()))
                .toList();
    }

    /** Returns the mention that ends where the span ends, and starts no sooner. */
    public Optional<Named> endOf(Span span) {
        return Optional.ofNullable(byStart.lowerEntry(span.end()))
                .map(Map.Entry::getValue)
                .filter(named ->
                        named.span().end() == span.end() && named.span().start() >= span.start());
    }

    /** Returns the mention that starts at this place. */
    public Optional<Named> at(int offset) {
        return starts.get(offset) ? Optional.of(byStart.get(offset)) : Optional.empty();
    }

    /** Returns whether a mention ends at this place. */
    public boolean endsAt(int offset) {
        return ends.get(offset);
    }

    /** Returns whether a mention covers this place. */
    public boolean covers(int offset) {
        return Optional.ofNullable(byStart.floorEntry(offset))
                .filter(e -> e.getValue().span().end() > offset)
                .isPresent();
    }
}
