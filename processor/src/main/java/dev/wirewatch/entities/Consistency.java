package dev.wirewatch.entities;

import dev.wirewatch.entities.NameWords.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Evens out what is said of one name in one document: the model looks at one sentence at a time, but a name rarely
 * stands for two things in one article. The majority's type holds for all, a part of a person's name counts for that
 * person, and a name found once is found everywhere.
 */
final class Consistency {

    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_SHOUTED = 4;

    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
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
        running.forEach(consistency::voteForStems);
        titles.forEach(consistency::clearUnknown);
        titles.forEach(consistency::vote);
        consistency.decide();
        lines.forEach(consistency::retype);
        lines.forEach(consistency::addMissed);
    }

    /** Takes out of a headline what is no name in the running text but has one in it, or is said to be a body. */
    private void clearUnknown(Line line) {
        for (Line.Name name : line.names()) {
            if (name.length() > 1
                    && !votes.containsKey(line.text(name.from(), name.to()))
                    && !gazetteer.knows(line.text(name.from(), name.to()))
                    && (name.type() == EntityType.ORGANIZATION || hasKnown(line, name))
                    && !isKnownWithGivenName(line, name)) {
                line.clear(name.from(), name.to());
            }
        }
    }

    /** "Jane Doe" where the text says "Doe". */
    private boolean isKnownWithGivenName(Line line, Line.Name name) {
        return name.type() == EntityType.PERSON
                && gazetteer.isGivenName(line.word(name.from()))
                && votes.containsKey(line.text(name.from() + 1, name.to()));
    }

    private boolean hasKnown(Line line, Line.Name name) {
        for (int from = name.from(); from < name.to(); from++) {
            for (int to = name.to(); to > from; to--) {
                if (votes.containsKey(line.text(from, to)) && !gazetteer.isGivenName(line.text(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void vote(Line line) {
        for (Line.Name name : line.names()) {
            vote(line.text(name.from(), name.to()), name.type());
            if (name.type() == EntityType.PERSON && name.length() > 1) {
                vote(line.word(name.to() - 1), EntityType.PERSON);
                if (gazetteer.isGivenName(line.word(name.from()))) {
                    vote(line.word(name.from()), EntityType.PERSON);
                }
            }
        }
    }

    /** "Acme" is the company that is "Acme Holdings Inc." elsewhere, but Oslo is no newspaper though "Oslo Times" is. */
    private void voteForStems(Line line) {
        for (Line.Name name : line.names()) {
            if (name.type() == EntityType.ORGANIZATION && line.is(name.to() - 1, Kind.FIRM)) {
                int stem = words.stem(line.words(name.from(), name.to()));
                String brief = line.text(name.from(), name.from() + stem);
                if (votes.containsKey(brief) && !gazetteer.knows(brief)) {
                    vote(brief, EntityType.ORGANIZATION);
                }
            }
        }
    }

    private void vote(String name, EntityType type) {
        votes.computeIfAbsent(name, key -> new EnumMap<>(EntityType.class)).merge(type, 1, Integer::sum);
    }

    private static EntityType majority(Map<EntityType, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** A name also holds in capitals all through, as in some headlines. */
    private void decide() {
        votes.forEach((name, counts) -> types.put(name, majority(counts)));
        votes.forEach((name, counts) -> {
            String shouted = name.toUpperCase(Locale.ROOT);
            if (name.length() >= SHORTEST_SHOUTED && !name.equals(shouted)) {
                types.put(shouted, majority(counts));
            }
        });
    }

    private void retype(Line line) {
        for (Line.Name name : line.names()) {
            line.put(name.from(), name.to(), types.get(line.text(name.from(), name.to())));
        }
    }

    private void addMissed(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isCapitalised(i) && line.isFree(i, i + 1)) {
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

    private static boolean mayStandAlone(Line line, int i) {
        return line.word(i).length() > 2
                && !line.is(i, Kind.COMMON)
                && !line.is(i, Kind.TITLE)
                && !line.is(i, Kind.FUNCTION);
    }
}
