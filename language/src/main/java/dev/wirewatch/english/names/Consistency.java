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

    /** What the words around tell weighs more than all that the model guesses. */
    private static final int TOLD_VOTES = 100;

    /** A single word is spread when at least one in so many of its places was seen to be a name. */
    private static final int SPREAD = 4;

    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Votes votes = new Votes();
    private final Set<String> surnames = new HashSet<>();
    /** Those of people who are named in full, beyond doubt. */
    private final Set<String> inFull = new HashSet<>();

    private final Map<String, EntityType> types = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> capitalized = new HashMap<>();

    private Consistency(NameWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    static void apply(List<Line> lines, NameWords words, Gazetteer gazetteer) {
        Consistency consistency = new Consistency(words, gazetteer);
        List<Line> running = lines.stream().filter(line -> !line.isTitle()).toList();
        List<Line> titles = lines.stream().filter(Line::isTitle).toList();
        LineRule commonWords = new CommonWords(lines);
        lines.forEach(commonWords::apply);
        lines.forEach(consistency::count);
        running.forEach(consistency::vote);
        running.forEach(consistency::voteForParts);
        titles.forEach(line -> new Headlines(consistency.votes, gazetteer).apply(line));
        titles.forEach(consistency::vote);
        consistency.decide();
        lines.forEach(consistency::leavePeoplesOut);
        lines.forEach(consistency::retype);
        lines.forEach(consistency::addMissed);
    }

    private void count(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isCapitalized(i)
                    && line.at(i).filter(name -> name.length() > 1).isEmpty()) {
                capitalized.merge(shouted(line.word(i)), 1, Integer::sum);
            }
        }
        line.names().stream()
                .filter(name -> name.length() == 1)
                .forEach(name -> seen.merge(shouted(line.word(name.from())), 1, Integer::sum));
    }

    private void vote(Line line) {
        for (Line.Name name : line.names()) {
            votes.add(line.text(name.from(), name.to()), name.type(), name.told() ? TOLD_VOTES : 1);
            if (name.type() == EntityType.PERSON && name.length() > 1) {
                String surname = line.word(name.to() - 1);
                surnames.add(surname);
                if (isInFull(line, name)) {
                    inFull.add(surname);
                }
                votes.add(surname, EntityType.PERSON);
                if (GivenNames.contains(line.word(name.from()))) {
                    votes.add(line.word(name.from()), EntityType.PERSON);
                }
            }
        }
    }

    /** "Jane Doe", "Minister Ada Doe"; not a town that the model takes for somebody. */
    private boolean isInFull(Line line, Line.Name name) {
        return GivenNames.contains(line.word(name.from()))
                || line.is(name.from() - 1, Kind.TITLE)
                || line.is(name.from() - 1, Kind.SAYS_PERSON)
                || !gazetteer.knows(line.word(name.to() - 1));
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
            settle(line.text(name.from(), name.from() + stem));
            if (stem == 2 && line.word(name.from()).endsWith(".")) {
                settle(line.word(name.from() + 1)); // "Doe" of "J.P. Doe & Co"
            }
        }
    }

    private static String shouted(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private void settle(String brief) {
        if (!gazetteer.knows(brief) && !surnames.contains(brief)) {
            votes.settle(brief, EntityType.ORGANIZATION);
        }
    }

    /** A name also holds in capitals all through, as in some headlines. */
    private void decide() {
        votes.forEach(types::put);
        inFull.stream().filter(this::isPerson).forEach(surname -> types.put(surname, EntityType.PERSON));
        votes.forEach((name, type) -> {
            String shouted = shouted(name);
            if (name.length() >= SHORTEST_SHOUTED && !name.equals(shouted)) {
                types.put(shouted, type);
            }
        });
    }

    /** A surname is somebody's, also where it is a town's or a company's elsewhere; "Jordan" may be the country. */
    private boolean isPerson(String surname) {
        boolean region = gazetteer.find(surname).filter(Gazetteer.Known::region).isPresent();
        return !region && votes.of(surname, EntityType.ORGANIZATION) < TOLD_VOTES;
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
            } else if (!isPlaceHere(line, name)) {
                line.put(name.from(), name.to(), type);
            }
        }
    }

    /** "in Lund", where a minister or a team is called Lund. */
    private boolean isPlaceHere(Line line, Line.Name name) {
        return name.type() == EntityType.PLACE
                && line.is(name.from() - 1, Kind.LOCATIVE)
                && gazetteer.isSure(line.text(name.from(), name.to()));
    }

    private void addMissed(Line line) {
        line.settleDoubts(name -> types.get(line.text(name.from(), name.to())) == name.type());
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
            if (type != null && line.isFree(from, to) && (to > from + 1 || mayStandAlone(line, from, type))) {
                line.put(from, to, type);
                return to;
            }
        }
        return from;
    }

    /** Headlines and common words are names where somebody is called so. */
    private boolean mayStandAlone(Line line, int i, EntityType type) {
        boolean common = line.is(i, Kind.COMMON) || line.is(i, Kind.TITLE);
        return line.word(i).length() > 2
                && !line.is(i, Kind.FUNCTION)
                && (!common || surnames.contains(line.word(i)))
                && (isOftenSeen(line.word(i)) || (type == EntityType.PERSON && line.isPlain(i)));
    }

    /** A place or body that was seen here and there, and was no name in most places, is not spread. */
    private boolean isOftenSeen(String word) {
        return surnames.contains(word)
                || seen.getOrDefault(shouted(word), 0) * SPREAD >= capitalized.getOrDefault(shouted(word), 0);
    }
}
