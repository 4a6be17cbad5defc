package dev.wirewatch.claims;

/**
 * How certain the document is that the words were said, and which way; after the polarity and modality of event
 * factuality (Saurí and Pustejovsky, FactBank, 2009).
 *
 * @param negated the document says that they were not: "did not say", "stopped short of saying"
 * @param modal the document does not assert that they were said: they are only expected, possible or wanted ("may say",
 *     "is expected to announce"), or hearsay, or a condition
 * @param hearsay the document has it from others: "reportedly said", "is said to have told"
 * @param conditional the document supposes it: "if Doe says"
 * @param question the speaker asks the words and does not assert them: "asked whether"
 */
public record Factuality(boolean negated, boolean modal, boolean hearsay, boolean conditional, boolean question) {

    /** The words were said, as the document tells it. */
    public static final Factuality SAID = new Factuality(false, false, false, false, false);

    /** @throws IllegalArgumentException for hearsay or a condition that is not modal */
    public Factuality {
        if ((hearsay || conditional) && !modal) {
            throw new IllegalArgumentException("Hearsay and conditions are modal.");
        }
    }

    /** Returns the same of words that the speaker asks, or does not. */
    public Factuality asking(boolean asked) {
        return new Factuality(negated, modal, hearsay, conditional, asked);
    }
}
