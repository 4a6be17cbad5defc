package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.text.WordLists;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What words and short runs of them are, as far as the rules ask. */
public final class Words {

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private static final Set<String> ROLES = Set.copyOf(WordLists.words(Words.class, "roles.txt"));

    private static final Set<String> INANIMATE = Set.copyOf(WordLists.words(Words.class, "inanimate.txt"));

    /** A regular verb without its ending, which has three letters at least. */
    private static final Pattern STEM = Pattern.compile("(.{3,}?)(?:ing|e[ds]|s)");

    private static final int LONGEST_SOURCE = 20;

    private Words() {}

    /** Whether a word names an office, a job or a part that somebody has: "minister", "analysts". */
    public static boolean isRole(String lower) {
        return ROLES.contains(lower) || isPluralRole(lower);
    }

    public static boolean isPluralRole(String lower) {
        return (lower.endsWith("s") && ROLES.contains(lower.substring(0, lower.length() - 1)))
                || (lower.endsWith("ies") && ROLES.contains(lower.substring(0, lower.length() - 3) + "y"))
                || (lower.endsWith("men") && ROLES.contains(lower.substring(0, lower.length() - 2) + "an"));
    }

    /** Returns the conjunction in "Doe said, according to Roe, that", where "according" is. */
    public static OptionalInt thatAfterSource(Passage passage, int according) {
        if (!passage.isComma(according - 1)) {
            return OptionalInt.empty();
        }
        int limit = Math.min(passage.sentenceEnd(according), according + LONGEST_SOURCE);
        return IntStream.range(according, limit)
                .takeWhile(passage::isPlain)
                .filter(i -> passage.isComma(i) && passage.word(i + 1).equals("that") && !passage.isComma(i + 3))
                .map(comma -> comma + 1)
                .findFirst();
    }

    /** Returns the noun that a phrase is about: "minister" in "the minister for the islands". */
    public static String head(List<String> phrase) {
        String head = "";
        for (String word : phrase) {
            if (!head.isEmpty() && (WordClass.PREPOSITION.has(word) || WordClass.RELATIVE.has(word))) {
                break;
            }
            head = WordClass.ROLE_LINK.has(word) ? head : word;
        }
        return head;
    }

    /** Whether a noun names what cannot speak: an event, the weather, a measure, a thing. */
    public static boolean isInanimate(String lower) {
        return INANIMATE.contains(lower)
                || (lower.endsWith("s") && INANIMATE.contains(lower.substring(0, lower.length() - 1)));
    }

    /** Whether news is attributed to what a word names, a document, a body or a group: "study", "ministry", "police". */
    public static boolean isThing(String lower) {
        return WordClass.SOURCE.has(lower)
                || WordClass.DOCUMENT.has(lower)
                || WordClass.ORGANIZATION.has(lower)
                || WordClass.ANY_ORGANIZATION.has(lower);
    }

    public static boolean isDash(String word) {
        return DASHES.contains(word);
    }

    public static boolean isAccordingTo(Passage passage, int i) {
        return passage.word(i).equals("according") && passage.word(i + 1).equals("to") && passage.isPlain(i);
    }

    /** Whether something that somebody writes or says is named right before or within "statement on Tuesday". */
    static boolean isDocument(Passage passage, int last) {
        return WordClass.DOCUMENT.has(passage.word(last))
                || (CalendarWords.isWeekday(passage.word(last)) && WordClass.DOCUMENT.has(passage.word(last - 1)));
    }

    /** Whether a token is part of a time: "on Monday", "today", "last year", "on May 4". */
    static boolean isTime(Passage passage, int i) {
        return CalendarWords.isWeekday(passage.word(i))
                || isDate(passage, i)
                || isDate(passage, i - 1)
                || (passage.word(i).equals("on") && isDate(passage, i + 1))
                || (passage.word(i).equals("on") && CalendarWords.isWeekday(passage.word(i + 1)))
                || WordClass.DAY.has(passage.word(i))
                || isPeriod(passage, i - 1)
                || isPeriod(passage, i);
    }

    private static boolean isDate(Passage passage, int month) {
        String word = passage.word(month);
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return CalendarWords.isMonth(plain) && passage.isNumber(month + 1);
    }

    /** Whether a word is a part of the day or a unit of time, in the singular or the plural. */
    static boolean isPeriod(String lower) {
        return WordClass.PERIOD.has(lower)
                || (lower.endsWith("s") && WordClass.PERIOD.has(lower.substring(0, lower.length() - 1)));
    }

    private static boolean isPeriod(Passage passage, int i) {
        boolean which = WordClass.WHICH_PERIOD.has(passage.word(i)) || CalendarWords.isWeekday(passage.word(i));
        return which && WordClass.PERIOD.has(passage.word(i + 1));
    }

    /** Whether a word starts a clause or joins two. */
    public static boolean startsClause(String lower) {
        return WordClass.CLAUSE_START.has(lower) || WordClass.CONJUNCTION.has(lower) || lower.equals("or");
    }

    /** Whether a clause ends or starts between two tokens. */
    public static boolean isBoundary(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = passage.word(i);
            if (isDash(word) || ",;:".contains(word) || WordClass.CLAUSE_START.has(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a regular verb without its ending. */
    static String stem(String verb) {
        Matcher matcher = STEM.matcher(verb);
        return matcher.matches() ? matcher.group(1) : verb;
    }
}
