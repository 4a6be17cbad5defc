package dev.wirewatch.explain;

import java.util.List;

/**
 * What there is to tell about a claim or an entity.
 *
 * @param name of the speaker or entity, in one line
 * @param sort of claim or entity: "say, negated, indirect", "person"
 */
record Entry(String name, String sort, List<Fact> facts) {

    Entry {
        name = Printable.line(name);
        facts = List.copyOf(facts);
    }
}
