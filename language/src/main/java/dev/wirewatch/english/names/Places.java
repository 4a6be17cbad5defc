package dev.wirewatch.english.names;

import dev.wirewatch.entities.EntityType;
import java.util.Optional;
import java.util.Set;

/** "Bergen, Norway" is one name: a place with the country or province that it lies in. */
final class Places implements LineRule {

    private static final Set<String> LISTED = Set.of(",", "and", "&", "or");

    private final Gazetteer gazetteer;

    Places(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(Line line) {
        for (int comma = 1; comma + 1 < line.size(); comma++) {
            Optional<Line.Name> inner = line.at(comma - 1).filter(name -> !isRegion(line, name));
            Optional<Line.Name> outer = line.at(comma + 1).filter(name -> isRegion(line, name));
            if (line.word(comma).equals(",")
                    && line.is(comma - 1, EntityType.PLACE)
                    && inner.isPresent()
                    && outer.isPresent()
                    && !isOfList(line, inner.get().from(), outer.get().to())) {
                line.put(inner.get().from(), outer.get().to(), EntityType.PLACE);
            }
        }
    }

    /** The place alone when it is named with the one that it lies in. */
    static String withoutRegion(String name) {
        int comma = name.indexOf(',');
        return comma > 0 ? name.substring(0, comma) : name;
    }

    /** In "Oslo, Norway, and Bonn" and "Rome, Oslo, Norway" it cannot be told which belongs to which. */
    private static boolean isOfList(Line line, int from, int to) {
        boolean before = LISTED.contains(line.word(from - 1));
        boolean after = LISTED.contains(line.word(to))
                && (!line.word(to).equals(",") || line.isCapitalized(to + 1) || LISTED.contains(line.word(to + 1)));
        return before || after;
    }

    private boolean isRegion(Line line, Line.Name name) {
        return gazetteer
                .find(line.text(name.from(), name.to()))
                .filter(Gazetteer.Known::region)
                .isPresent();
    }
}
