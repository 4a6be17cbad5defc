package dev.wirewatch.english.names;

import dev.wirewatch.entities.EntityType;
import java.util.Set;

/** The places of a dateline, known or not: "QUAYTOWN, Norland, May 3 (Northwire) -", "LUND/BERGEN (Northwire) -". */
final class DatelinePlaces implements LineRule {

    private static final Set<String> BETWEEN = Set.of(",", "/");

    private final Gazetteer gazetteer;

    DatelinePlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(Line line) {
        int from = line.lower(0).equals("by") ? line.size() : 0; // "By Jane Doe May 3 (Northwire) -"
        while (from < line.size() && isPlaceWord(line, from)) {
            int to = from;
            while (isPlaceWord(line, to) || (to > from && line.isCapitalized(to + 1) && isSmall(line, to))) {
                to++;
            }
            boolean agency = gazetteer
                    .find(line.text(from, to))
                    .filter(known -> known.type() == EntityType.ORGANIZATION)
                    .isPresent();
            boolean wire = line.word(from - 1).equals("/") && line.word(to).equals("/");
            if (!agency && !wire && to < line.size()) {
                line.put(from, to, EntityType.PLACE);
            }
            from = BETWEEN.contains(line.word(to)) ? to + 1 : line.size();
        }
    }

    private static boolean isPlaceWord(Line line, int i) {
        return line.isCapitalized(i) && !NameGrammar.isDate(line, i);
    }

    private static boolean isSmall(Line line, int i) {
        return line.is(i, NameWords.Kind.SMALL);
    }
}
