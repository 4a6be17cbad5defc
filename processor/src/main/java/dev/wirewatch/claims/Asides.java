package dev.wirewatch.claims;

import java.util.Set;

/** Steps over what stands between a verb of saying and what is said: to whom, when and where. */
final class Asides {

    private static final int REACH = 10;
    private static final Set<String> STATEMENTS = Set.of(
            "statement",
            "interview",
            "tweet",
            "speech",
            "letter",
            "post",
            "report",
            "email",
            "e-mail",
            "conference",
            "briefing",
            "memo",
            "release",
            "message",
            "remarks",
            "note",
            "call",
            "hearing",
            "court",
            "filing");
    private static final Set<String> ADDRESSEES = Set.of(
            "reporters",
            "journalists",
            "lawmakers",
            "investors",
            "analysts",
            "supporters",
            "him",
            "her",
            "them",
            "us",
            "me",
            "you",
            "it",
            "people",
            "voters",
            "members",
            "officials",
            "police",
            "parliament");

    private final Names names;

    Asides(Names names) {
        this.names = names;
    }

    /** Steps over "reporters" and the like; stays where it is when nobody is addressed. */
    int skipAddressee(Passage passage, int from, int limit) {
        int i = from;
        while (i < limit && i < from + REACH && passage.isPlain(i)) {
            String word = passage.word(i);
            boolean named = names.covers(passage.token(i).span().start());
            if (Words.THAT_WORDS.contains(word) || word.equals("to")) {
                return i;
            }
            boolean after = i > from
                    && !named
                    && !word.equals("'s")
                    && (ADDRESSEES.contains(passage.word(i - 1))
                            || names.covers(passage.token(i - 1).span().start()));
            if (after && !Words.ASIDES.contains(word) && !Words.DAYS.contains(word)) {
                return i;
            }
            i++;
        }
        return from;
    }

    /** Returns the token after "on Tuesday", "in a statement" and the like. */
    static int skip(Passage passage, int from) {
        int i = from;
        while (i < passage.size() && passage.isPlain(i)) {
            String word = passage.word(i);
            if (Words.DAYS.contains(word) || word.equals("today") || word.equals("yesterday")) {
                i++;
            } else if (Words.DAYS.contains(passage.word(i + 1)) && word.length() < 5) {
                i += 2;
            } else if (Words.ASIDES.contains(word)) {
                int end = statementEnd(passage, i);
                if (end == i) {
                    return i;
                }
                i = end;
            } else {
                return i;
            }
        }
        return i;
    }

    private static int statementEnd(Passage passage, int from) {
        for (int i = from + 1; i < Math.min(from + 6, passage.size()) && passage.isPlain(i); i++) {
            if (STATEMENTS.contains(passage.word(i))) {
                return i + 1;
            }
        }
        return from;
    }
}
