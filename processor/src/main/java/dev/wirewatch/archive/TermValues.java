package dev.wirewatch.archive;

import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.Speaker;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the terms of a record. */
final class TermValues {

    /** In UTF-16 code units; what is longer is nothing that anybody asks for. */
    private static final int MAX_CHARS = 1_000;

    private final Map<Term, Set<String>> values = new EnumMap<>(Term.class);

    /** @param value left out when it is empty */
    TermValues add(Term term, String value) {
        if (!value.isEmpty() && value.length() <= MAX_CHARS) {
            values.computeIfAbsent(term, any -> new LinkedHashSet<>()).add(value);
        }
        return this;
    }

    TermValues add(Term term, Collection<String> all) {
        all.forEach(value -> add(term, value));
        return this;
    }

    TermValues add(Term term, Enum<?> symbol) {
        return add(term, symbol.name().toLowerCase(Locale.ROOT));
    }

    TermValues addSpeaker(Speaker speaker) {
        add(Term.SPEAKER, id(speaker));
        speaker.getCoSpeakers().forEach(other -> add(Term.SPEAKER, other.getId()));
        return this;
    }

    /** Its entity's, else the name in lower case. */
    static String id(Speaker speaker) {
        return Optional.ofNullable(speaker.getEntityId())
                .orElseGet(() -> speaker.getName().toLowerCase(Locale.ROOT));
    }

    TermValues addIds(Term term, Collection<EntityRef> entities) {
        entities.forEach(entity -> add(term, entity.getId()));
        return this;
    }

    Map<Term, Set<String>> all() {
        return values;
    }
}
