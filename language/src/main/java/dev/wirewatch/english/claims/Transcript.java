package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.EntityMentions;
import dev.wirewatch.english.claims.grammar.EntityMentions.Named;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The turns of a transcript: "DOE: Boats must wait." starts one, and the passages up to the next label go on with it. */
final class Transcript {

    private static final int LONGEST_LABEL = 12;

    private final BitSet turns = new BitSet();

    Transcript(List<Passage> passages, EntityMentions mentions) {
        int last = -1;
        for (int i = 0; i < passages.size(); i++) {
            if (isTurn(passages.get(i), mentions)) {
                // what comes after the last label may be the reporter's again
                turns.set(last < 0 ? i : last, i + 1);
                last = i;
            }
        }
    }

    /** Whether a passage is between two labels, or has one. */
    boolean contains(int passage) {
        return turns.get(passage);
    }

    /** Whether a passage starts with somebody in capitals and a colon, and is not all in capitals: "JANE DOE, PILOT:". */
    static boolean isTurn(Passage passage, EntityMentions mentions) {
        int colon = 0;
        while (colon < Math.min(LONGEST_LABEL, passage.size())
                && !passage.word(colon).equals(":")) {
            if (!isCapitals(passage, colon) && !passage.word(colon - 1).equals("(")) {
                return false;
            }
            colon++;
        }
        boolean somebody =
                mentions.at(passage.offset(0)).filter(Named::isPerson).isPresent()
                        || Words.isRole(passage.word(colon - 1));
        return somebody
                && passage.word(colon).equals(":")
                && !IntStream.range(colon, passage.size()).allMatch(i -> isCapitals(passage, i));
    }

    private static boolean isCapitals(Passage passage, int i) {
        String word = passage.token(i).word();
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
