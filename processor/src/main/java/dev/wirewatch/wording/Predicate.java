package dev.wirewatch.wording;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.text.WordLists;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The verb of a claim's sentence. A plain act is in the present tense, "denies"; one that did not happen or may not have
 * happened is in the words of the article, "did not say", "is expected to announce", as far as they make a sentence.
 */
final class Predicate {

    private static final Map<String, String> IRREGULAR =
            WordLists.words(Predicate.class, "words.txt", "irregular").stream()
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private Predicate() {}

    static String of(Claim claim) {
        Cue cue = claim.getCue();
        String verb = verb(claim);
        String words = cue.getText().toLowerCase(Locale.ROOT);
        if (cue.getNegated()) {
            return isFinite(words) ? words : "did not " + verb;
        }
        boolean ownWords = cue.getModal() && words.contains(" ") && isFinite(words);
        if (ownWords) {
            return words;
        }
        if (cue.getModal() && !cue.getHearsay() && !cue.getConditional()) {
            return "may " + verb;
        }
        return (cue.getHearsay() ? "reportedly " : "")
                + (SpeakerNames.isPlural(claim.getSpeaker()) ? verb : thirdPerson(verb));
    }

    /** Whether words of a cue can be a sentence's verb, as "said" can and "saying", "to say" and "" cannot. */
    private static boolean isFinite(String words) {
        String first = words.split(" ", 2)[0];
        return !first.isEmpty() && !first.equals("to") && !first.endsWith("ing");
    }

    /** The plain form of the cue's verb; that of the act for a cue that is none, such as "according to". */
    private static String verb(Claim claim) {
        String lemma = claim.getCue().getLemma();
        return switch (claim.getRule()) {
            case CLAUSE, INFINITIVE, OBJECT, PREPOSITION, PASSIVE, QUOTATION, FRONTED ->
                lemma.isEmpty() || lemma.equals("tell") ? verb(claim.getCue().getAct()) : lemma;
            case NOUN -> verb(claim.getCue().getAct());
            case FIGURE -> "report";
            case CONTINUATION, ANNOUNCED, LABEL, ACCORDING_TO, UNKNOWN -> "say";
        };
    }

    private static String verb(SpeechAct act) {
        return act == SpeechAct.UNKNOWN ? "say" : act.name().toLowerCase(Locale.ROOT);
    }

    private static String thirdPerson(String verb) {
        String[] words = verb.split(" ", 2);
        String first = words[0];
        String form = IRREGULAR.getOrDefault(
                first,
                first.matches(".*[^aeiou]y")
                        ? first.substring(0, first.length() - 1) + "ies"
                        : first.matches(".*(s|x|z|ch|sh|o)") ? first + "es" : first + "s");
        return words.length == 1 ? form : form + " " + words[1];
    }
}
