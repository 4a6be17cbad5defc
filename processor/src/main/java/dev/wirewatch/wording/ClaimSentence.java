package dev.wirewatch.wording;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.text.WordLists;
import java.util.Locale;
import java.util.Set;

/**
 * A claim as a sentence that says what was done with the words: "Doe", "denies that", "the pier was safe". Its parts are
 * printed with a space between them.
 *
 * @param speaker all speakers; "somebody" when the text names nobody
 * @param predicate the act, with "that" or a colon when the content needs one
 * @param content the words claimed, as published
 */
public record ClaimSentence(String speaker, String predicate, String content) {

    private static final Set<String> SUBORDINATORS = WordLists.words(ClaimSentence.class, "words.txt", "subordinator");
    private static final String QUOTATION_MARKS = "\"“”„«‘'";

    public static ClaimSentence of(Claim claim) {
        String content = claim.getContent().getText();
        return new ClaimSentence(
                (claim.getCue().getConditional() ? "if " : "") + SpeakerNames.of(claim),
                Predicate.of(claim) + joint(claim, content),
                content);
    }

    private static String joint(Claim claim, String content) {
        if (content.isEmpty() || QUOTATION_MARKS.indexOf(content.charAt(0)) >= 0) {
            return ":";
        }
        String first = content.split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
        return switch (claim.getRule()) {
            case OBJECT, INFINITIVE, PASSIVE -> "";
            case CLAUSE, NOUN ->
                SUBORDINATORS.contains(first) ? "" : claim.getCue().getAct() == SpeechAct.ASK ? ":" : " that";
            case QUOTATION, CONTINUATION, ANNOUNCED, LABEL, FRONTED, ACCORDING_TO, PREPOSITION, FIGURE, UNKNOWN -> ":";
        };
    }
}
