package dev.wirewatch.english.names;

import dev.wirewatch.english.lexicon.GivenNames;
import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Evens out what is said of one name in one document: the model looks at one sentence at a time, but a name rarely
 * stands for two things in one article. The majority's type holds for all, parts of long names count for the short
 * ones, and a name found once is found everywhere. Headlines follow the running text.
 */
final class Consistency {

    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_SHOUTED = 4;

    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Votes votes = new Votes();
    private final Set<String> surnames = new HashSet<>();
    private final Map<String, EntityType> types = new HashMap<>();

    private Consistency(NameWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    static void apply(List<Line> lines, NameWords words, Gazetteer gazetteer) {
        Consistency consistency = new Consistency(words, gazetteer);
        List<Line> running = lines.stream().filter(line -> !line.isTitle()).toList();
        List<Line> titles = lines.stream().filter(Line::isTitle).toList();
        running.forEach(consistency::vote);
        running.forEach(consistency::voteForParts);
        titles.forEach(line -> new Headlines(consistency.votes, gazetteer).apply(line));
        titles.forEach(consistency::vote);
        consistency.decide();
        lines.forEach(consistency::leavePeoplesOut);
        lines.forEach(consistency::retype);
        lines.forEach(consistency::addMissed);
    }

    private void vote(Line line) {
        for (Line.Name name : line.names()) {
            votes.add(line.text(name.from(), name.to()), name.type());
            if (name.type() == EntityType.PERSON && name.length() > 1) {
                String surname = line.word(name.to() - 1);
                surnames.add(surname);
                votes.add(surname, EntityType.PERSON);
                if (GivenNames.contains(line.word(name.from()))) {
                    votes.add(line.word(name.from()), EntityType.PERSON);
                }
            }
        }
    }

    private void voteForParts(Line line) {
        for (Line.Name name : line.names()) {
            if (name.type() == EntityType.ORGANIZATION) {
                settleStem(line, name);
                if (name.length() > 2 && line.isCapitalized(name.from() + 1)) {
                    votes.add(line.text(name.from() + 1, name.to()), EntityType.ORGANIZATION);
                }
            }
        }
    }

    /** "Acme" is the company that is "Acme Motors" elsewhere, but Oslo is no newspaper though "Oslo Times" is. */
    private void settleStem(Line line, Line.Name name) {
        boolean firm = line.is(name.to() - 1, Kind.FIRM);
        if (firm || name.length() == 2) {
            int stem = firm ? words.stem(line.words(name.from(), name.to())) : 1;
            String brief = line.text(name.from(), name.from() + stem);
            if (!gazetteer.knows(brief) && !surnames.contains(brief)) {
                votes.settle(brief, EntityType.ORGANIZATION);
            }
        }
    }

    /** A name also holds in capitals all through, as in some headlines. */
    private void decide() {
        votes.forEach(types::put);
        votes.forEach((name, type) -> {
            String shouted = name.toUpperCase(Locale.ROOT);
            if (name.length() >= SHORTEST_SHOUTED && !name.equals(shouted)) {
                types.put(shouted, type);
            }
        });
    }

    /**
     * What has a language or a tribe once in the text is a people, and none of the three sorts; so is what has a
     * community or a culture, unless it seems to be a place.
     */
    private void leavePeoplesOut(Line line) {
        for (int i = 1; i < line.size(); i++) {
            String word = line.word(i - 1);
            boolean people = line.is(i, Kind.OF_PEOPLE)
                    || (line.is(i, Kind.OF_PEOPLE_OR_PLACE) && types.get(word) != EntityType.PLACE);
            if (people && !gazetteer.knows(word) && !surnames.contains(word)) {
                types.remove(word);
            }
        }
    }

    private void retype(Line line) {
        for (Line.Name name : line.names()) {
            EntityType type = types.get(line.text(name.from(), name.to()));
            if (type == null) {
                line.clear(name.from(), name.to());
            } else {
                line.put(name.from(), name.to(), type);
            }
        }
    }

    private void addMissed(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isCapitalized(i) && line.isFree(i, i + 1)) {
                i = Math.max(i, missed(line, i) - 1);
            }
        }
    }

    /** Puts the longest known name that begins here, and returns where it ends. */
    private int missed(Line line, int from) {
        for (int to = Math.min(from + LONGEST_NAME, line.size()); to > from; to--) {
            EntityType type = types.get(line.text(from, to));
            if (type != null && line.isFree(from, to) && (to > from + 1 || mayStandAlone(line, from))) {
                line.put(from, to, type);
                return to;
            }
        }
        return from;
    }

    /** Headlines and common words are names where somebody is called so. */
    private boolean mayStandAlone(Line line, int i) {
        boolean common = line.is(i, Kind.COMMON) || line.is(i, Kind.TITLE);
        return line.word(i).length() > 2 && !line.is(i, Kind.FUNCTION) && (!common || surnames.contains(line.word(i)));
    }
}
