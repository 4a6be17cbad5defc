package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that a text tells of.
 *
 * @param entity empty for those whom the text never names: "the arresting officer"
 * @param noun what those are called, in lower case; empty for an entity
 */
record Referent(Optional<Entity> entity, String noun) {

    static Referent of(Entity entity) {
        return new Referent(Optional.of(entity), "");
    }

    /** @param words a noun phrase without a name, in lower case */
    static Referent unnamed(List<String> words) {
        String head = Words.head(words);
        // "a person familiar with the matter" is a person, "the militant group" is none
        Optional<String> role = words.stream().filter(Words::isRole).findFirst();
        return new Referent(Optional.empty(), Words.isRole(head) || Words.isThing(head) ? head : role.orElse(head));
    }

    boolean isPerson() {
        return entity.map(named -> named.type() == EntityType.PERSON)
                .orElseGet(() -> Words.isRole(noun) && !Words.isPluralRole(noun));
    }

    /** Whether it may be "it": what is unnamed and no person, too. */
    boolean isOrganization() {
        return entity.map(named -> named.type() == EntityType.ORGANIZATION)
                .orElseGet(() -> !Words.isRole(noun) && !WordClass.DETERMINER.has(noun));
    }

    /** Of what tells two apart, not of all mentions. */
    @Override
    public int hashCode() {
        return entity.map(Entity::id).orElse(noun).hashCode();
    }
}
