package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import java.util.Set;

/** Persons' names that the model takes apart: with a nickname within, Jane "Jo" Doe, or two surnames, "Doe y Roe". */
final class JoinedPersonNames implements LineRule {

    private static final Set<String> OPENING = Set.of("\"", "“", "'", "‘", "``", "(");
    private static final Set<String> CLOSING = Set.of("\"", "”", "'", "’", "''", ")");
    private static final int LONGEST_NICKNAME = 3;

    private final NameWords words;

    JoinedPersonNames(NameWords words) {
        this.words = words;
    }

    @Override
    public void apply(Line line) {
        for (int i = 1; i + 1 < line.size(); i++) {
            if (OPENING.contains(line.word(i))) {
                int close = close(line, i);
                if (close > 0 && areHalves(line, i, close)) {
                    join(line, i - 1, close + 1);
                }
            } else if (ties(line, i)
                    && isPart(line, i - 1)
                    && isPart(line, i + 1)
                    && (line.is(i - 1, EntityType.PERSON) || line.is(i + 1, EntityType.PERSON))) {
                join(line, i - 1, i + 1);
            }
        }
    }

    /** "y" and "e", and the hyphen of "N'Doe-Roe", which the tokenizer has set apart. */
    private static boolean ties(Line line, int i) {
        return line.is(i, Kind.SURNAME_LINK)
                || (line.word(i).equals("-") && line.touchesNext(i - 1) && line.touchesNext(i));
    }

    /** Where the marks close that open here around a nickname: one word, "the" and a few, or a few with capitals; -1 if they do not. */
    private static int close(Line line, int open) {
        for (int i = open + 1; i <= open + LONGEST_NICKNAME + 1; i++) {
            if (CLOSING.contains(line.word(i))) {
                return i > open + 1 ? i : -1;
            }
            boolean single = i == open + 1 && CLOSING.contains(line.word(i + 1));
            boolean within = single || line.lower(open + 1).equals("the");
            if (!line.isCapitalized(i)
                    && !line.is(i, Kind.SMALL)
                    && (line.word(open).equals("(") || !within)) {
                return -1;
            }
        }
        return -1;
    }

    /** In brackets may be a party or a state: they are within a name only when it is seen to go on. */
    private boolean areHalves(Line line, int open, int close) {
        boolean left = line.is(open - 1, EntityType.PERSON);
        boolean right = line.is(close + 1, EntityType.PERSON);
        boolean quoted = !line.word(open).equals("(") && !line.touchesNext(open - 1) && line.touchesNext(open);
        return (left && right) || (quoted && ((left && isPart(line, close + 1)) || (right && isPart(line, open - 1))));
    }

    /** Whether this may be a part of a name: "Rapper" and "The" are not. */
    private boolean isPart(Line line, int i) {
        return line.is(i, EntityType.PERSON)
                || (line.isCapitalized(i)
                        && line.isPlain(i)
                        && line.isFree(i, i + 1)
                        && !words.is(line.lower(i), Kind.SAYS_PERSON));
    }

    private static void join(Line line, int left, int right) {
        int from = line.at(left).map(Line.Name::from).orElse(left);
        int to = line.at(right).map(Line.Name::to).orElse(right + 1);
        line.put(from, to, EntityType.PERSON);
    }
}
