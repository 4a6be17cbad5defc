package dev.wirewatch.claims;

import java.util.Set;

/** Tells where the words reported start and end around a verb of saying. */
final class ReportedContent {

    private static final int REACH = 10;
    private static final int SHORTEST_AFTER_PREPOSITION = 10;

    private static final Set<String> NO_CLAUSE = Set.of(
            ",", ".", ":", ";", "to", "of", "about", "by", "for", "and", "or", "but", "?", "!", ")", "-", "so", "no");
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "though", "although");

    private final Clauses clauses;
    private final Names names;
    private final Asides asides;

    ReportedContent(Clauses clauses, Names names) {
        this.clauses = clauses;
        this.names = names;
        this.asides = new Asides(names);
    }

    /** Returns the first token of what is reported behind the verb; -1 when the verb reports nothing. */
    int start(Passage passage, int verb, CueWord word) {
        int i = Asides.skip(passage, verb + 1);
        int limit = passage.sentenceEnd(verb);
        if (word.takes().contains("object")) {
            int addressed = asides.skipAddressee(passage, i, limit);
            if (addressed == i && !Words.THAT_WORDS.contains(passage.word(i))) {
                return -1;
            }
            i = Asides.skip(passage, addressed);
        } else if (passage.word(i).equals("to") && !word.takes().contains("to")) {
            // "said to reporters that"
            i = asides.skipAddressee(passage, i + 1, limit);
        }
        if (i >= limit || passage.isTaken(i, i + 1)) {
            return -1;
        }
        boolean clause = word.takes().contains("clause");
        boolean that = clause || word.takes().contains("that");
        if (that && passage.word(i).equals("that")) {
            return i + 1 < limit ? i + 1 : -1;
        }
        if (that && Words.THAT_WORDS.contains(passage.word(i)) && passage.isPlain(i)) {
            return i;
        }
        if (word.takes().contains("to") && passage.word(i).equals("to")) {
            return i;
        }
        if (word.takes().contains("fragment") && hasQuotation(passage, i, limit)) {
            return i;
        }
        if (word.takes().contains("of")) {
            int of = indexOf(passage, "of", i, limit);
            return of < 0 ? -1 : of + 1;
        }
        return startsClause(passage, i, clause, that) ? i : -1;
    }

    private static boolean startsClause(Passage passage, int i, boolean clause, boolean that) {
        String word = passage.word(i);
        if (!clause) {
            return that && Words.CLAUSE_SUBJECTS.contains(word) && passage.isPlain(i);
        }
        // in "the letter that Doe said was lost" the verb's subject went before
        boolean relative = Words.BE.contains(word) || Words.AUXILIARIES.contains(word);
        boolean aside = Words.PREPOSITIONS.contains(word)
                && passage.wordCount(i, passage.sentenceEnd(i)) < SHORTEST_AFTER_PREPOSITION;
        return !NO_CLAUSE.contains(word) && !relative && !aside;
    }

    private static boolean hasQuotation(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isQuoted(i)) {
                return !passage.isTaken(from, i + 1);
            }
        }
        return false;
    }

    private static int indexOf(Passage passage, String word, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + REACH); i++) {
            if (passage.word(i).equals(word) && passage.isPlain(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether the clause ends here, so that the verb of saying reports what came before it. */
    boolean isOver(Passage passage, int i) {
        return i >= passage.size() || ".,;?!".contains(passage.word(i)) || passage.sentenceStart(i) == i;
    }

    /** Returns the first token of the clause that ends in an attribution. */
    int clauseStart(Passage passage, int attribution) {
        int floor = passage.sentenceStart(attribution);
        int from = attribution;
        while (from > floor
                && !passage.isTaken(from - 1, from)
                && !passage.word(from - 1).equals(";")) {
            from--;
        }
        while (from < attribution
                && (JOINTS.contains(passage.word(from)) || passage.word(from).equals(","))) {
            from++;
        }
        return from;
    }

    /** Whether the reported words go on behind ", Doe said,". */
    boolean goesOn(Passage passage, int from) {
        return from < passage.size()
                && passage.sentenceStart(from) != from
                && !JOINTS.contains(passage.word(from))
                && !passage.word(from).endsWith("ing")
                && !Words.THAT_WORDS.contains(passage.word(from))
                && passage.wordCount(from, end(passage, from)) > 1;
    }

    /** Returns the token after what is reported: the sentence's end, or where the next attribution starts. */
    int end(Passage passage, int from) {
        int limit = passage.firstTaken(from, passage.sentenceEnd(from));
        for (int i = from + 1; i < limit; i++) {
            if (passage.isPlain(i) && (startsNext(passage, i) || passage.word(i).equals(";"))) {
                return i;
            }
        }
        return limit;
    }

    private boolean startsNext(Passage passage, int i) {
        if (passage.word(i).equals(",")) {
            return Clauses.isAccordingTo(passage, i + 1)
                    || clauses.cueAt(passage, i + 1).filter(CueWord::participle).isPresent();
        }
        if (Clauses.isAccordingTo(passage, i)) {
            return true;
        }
        if (!JOINTS.contains(passage.word(i))) {
            return false;
        }
        int next = i + 1;
        while (next < i + 5
                && next < passage.size()
                && (names.covers(passage.token(next).span().start())
                        || Words.PRONOUNS.contains(passage.word(next))
                        || Words.isAdverb(passage.word(next)))) {
            next++;
        }
        return clauses.cueAt(passage, next).filter(word -> !word.participle()).isPresent()
                && !Words.THAT_WORDS.contains(passage.word(i + 1));
    }
}
