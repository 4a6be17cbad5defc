package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.text.WordLists;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Closed classes of English words that the rules go by. */
public final class Words {

    public static final Set<String> ARTICLES = Set.of("the", "a", "an");
    public static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "their", "its", "our", "my", "some", "many", "most", "several", "both",
            "one", "two", "three", "another", "other", "others", "all", "these", "those", "few", "each");
    public static final Set<String> THIRD_PERSON = Set.of("he", "she");
    public static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "his", "her", "their", "its");
    public static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "to", "at", "from", "with", "by", "in", "on", "during", "after", "before", "via", "through",
            "about", "against", "as", "toward", "towards", "over");
    public static final Set<String> RELATIVES = Set.of("who", "which", "that");
    public static final Set<String> JOINTS = Set.of("and", "but", "while", "though", "although");
    public static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> PERIODS = Set.of(
            "year",
            "month",
            "week",
            "weekend",
            "morning",
            "afternoon",
            "evening",
            "night",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter");
    private static final Set<String> WHICH_PERIOD = Set.of("last", "this", "next", "that", "earlier", "late", "early");
    static final Set<String> IMPERSONAL = Set.of(
            "hard",
            "easy",
            "difficult",
            "impossible",
            "possible",
            "important",
            "worth",
            "soon",
            "early",
            "late",
            "fair",
            "safe",
            "unclear",
            "tempting",
            "enough",
            "necessary",
            "useful");

    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "letter",
            "email",
            "e-mail",
            "memo",
            "note",
            "message",
            "post",
            "tweet",
            "release",
            "text",
            "report",
            "notice",
            "filing",
            "speech",
            "video",
            "interview",
            "briefing",
            "conference");
    private static final Set<String> CLAUSE_STARTS = Set.of(
            "that",
            "but",
            "because",
            "while",
            "when",
            "after",
            "before",
            "although",
            "though",
            "since",
            "as",
            "if",
            "whether",
            "than",
            "where",
            "which",
            "who",
            "what",
            "how",
            "why",
            "so",
            "yet",
            "until",
            "unless",
            "whom",
            "whose",
            "then");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private static final Set<String> ROLES = WordLists.read(Words.class, "roles.txt").stream()
            .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    /** Whether a word names an office, a job or a part that somebody has: "minister", "analysts". */
    public static boolean isRole(String lower) {
        return ROLES.contains(lower) || isPluralRole(lower);
    }

    public static boolean isPluralRole(String lower) {
        return lower.endsWith("s") && ROLES.contains(lower.substring(0, lower.length() - 1));
    }

    public static boolean isDash(String word) {
        return DASHES.contains(word);
    }

    public static boolean isAccordingTo(Passage passage, int i) {
        return passage.word(i).equals("according") && passage.word(i + 1).equals("to") && passage.isPlain(i);
    }

    /** Whether something that somebody writes or says is named right before or within "statement on Tuesday". */
    static boolean isDocument(Passage passage, int last) {
        return DOCUMENTS.contains(passage.word(last))
                || (DAYS.contains(passage.word(last)) && DOCUMENTS.contains(passage.word(last - 1)));
    }

    /** Whether a token is part of a time: "on Monday", "today", "last year". */
    static boolean isTime(Passage passage, int i) {
        return DAYS.contains(passage.word(i))
                || (passage.word(i).equals("on") && DAYS.contains(passage.word(i + 1)))
                || passage.isAny(i, "today", "yesterday", "tonight")
                || isPeriod(passage, i - 1)
                || isPeriod(passage, i);
    }

    private static boolean isPeriod(Passage passage, int i) {
        return WHICH_PERIOD.contains(passage.word(i)) && PERIODS.contains(passage.word(i + 1));
    }

    /** Whether a word starts a clause or joins two. */
    public static boolean startsClause(String lower) {
        return CLAUSE_STARTS.contains(lower) || JOINTS.contains(lower) || lower.equals("or");
    }

    /** Whether a clause ends or starts between two tokens. */
    public static boolean isBoundary(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = passage.word(i);
            if (isDash(word) || ",;:".contains(word) || CLAUSE_STARTS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a regular verb without its ending. */
    static String stem(String verb) {
        for (String ending : new String[] {"ing", "ed", "es", "s"}) {
            if (verb.length() > ending.length() + 2 && verb.endsWith(ending)) {
                return verb.substring(0, verb.length() - ending.length());
            }
        }
        return verb;
    }
}
