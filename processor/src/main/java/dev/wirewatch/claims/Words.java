package dev.wirewatch.claims;

import dev.wirewatch.text.WordLists;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Closed classes of English words that the rules of this package go by. */
final class Words {

    static final Set<String> THIRD_PERSON = Set.of("he", "she");
    static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i");
    static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "their", "its", "our", "my", "some", "many", "most", "several", "both",
            "one", "two", "three", "another", "other", "others", "all", "these", "those", "few", "each", "critics",
            "sources");
    static final Set<String> CLAUSE_SUBJECTS = Set.of("he", "she", "they", "we", "i", "there");
    static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "to", "at", "from", "with", "by", "in", "on", "during", "after", "before", "via", "through");
    static final Set<String> STAND_ALONE =
            Set.of("some", "many", "most", "several", "both", "others", "all", "those", "few", "critics", "sources");
    static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
    static final Set<String> AUXILIARIES = Set.of(
            "has",
            "have",
            "had",
            "is",
            "was",
            "were",
            "are",
            "be",
            "been",
            "did",
            "does",
            "do",
            "will",
            "would",
            "could",
            "can",
            "may",
            "might",
            "must",
            "should",
            "'s",
            "'ve",
            "'d",
            "'ll",
            "ca",
            "wo",
            "refused",
            "declined",
            "expected",
            "went",
            "continued",
            "not",
            "n't",
            "never");
    static final Set<String> BE = Set.of("is", "was", "were", "are", "be", "been", "being");
    static final Set<String> BEFORE_TO =
            Set.of("refused", "declined", "expected", "on", "continued", "going", "set", "due", "likely");
    static final Set<String> ADVERBS = Set.of(
            "also",
            "later",
            "then",
            "again",
            "once",
            "often",
            "just",
            "now",
            "ever",
            "still",
            "even",
            "today",
            "yesterday",
            "tonight",
            "further",
            "this",
            "last",
            "week",
            "month",
            "year",
            "morning",
            "night",
            "earlier",
            "reportedly",
            "too",
            "instead");
    static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    static final Set<String> CLAUSE_STARTS = Set.of(
            "that",
            "and",
            "but",
            "or",
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
            "then",
            "is",
            "was",
            "were",
            "are",
            "be",
            "has",
            "have",
            "had",
            "will",
            "would");
    static final Set<String> ASIDES =
            Set.of("in", "on", "at", "during", "after", "before", "by", "with", "from", "via", "through", "following");
    static final Set<String> THAT_WORDS = Set.of("that", "how", "whether", "why", "what", "if", "when", "where");

    private static final Set<String> ROLES = roles();

    private Words() {}

    private static Set<String> roles() {
        return WordLists.read(Words.class, "roles.txt").stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isRole(String lower) {
        return ROLES.contains(lower) || (lower.endsWith("s") && ROLES.contains(lower.substring(0, lower.length() - 1)));
    }

    /** Words that may stand between a subject and its verb. */
    static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower) || (lower.length() > 4 && lower.endsWith("ly"));
    }
}
