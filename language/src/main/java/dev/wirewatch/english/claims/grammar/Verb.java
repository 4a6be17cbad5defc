package dev.wirewatch.english.claims.grammar;

/**
 * A verb with its auxiliaries, as token numbers of a passage: "has not been told".
 *
 * @param from first token; the "to" of an infinitive
 * @param head the verb itself
 * @param modal whether it has a modal verb: "would say"
 */
public record Verb(int from, int head, Form form, boolean passive, boolean negated, boolean modal) {

    /** Which clause a verb makes. */
    public enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }

    public boolean isFinite() {
        return form == Form.FINITE;
    }
}
