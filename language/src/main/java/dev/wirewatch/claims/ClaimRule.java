package dev.wirewatch.claims;

/** Which rule found a claim. */
public enum ClaimRule {
    QUOTATION("a quotation next to its words of saying", 0.95),
    CONTINUATION("a quotation that goes on with what the same speaker said", 0.7),
    ANNOUNCED("a quotation after a colon", 0.8),
    LABEL("the words after a name and a colon, or before a dash and a name", 0.85),
    CLAUSE("a clause that the verb reports", 0.85),
    INFINITIVE("what the speaker wants, plans or refuses to do", 0.7),
    OBJECT("the verb's object", 0.7),
    PREPOSITION("the words after the verb and its preposition", 0.7),
    PASSIVE("the subject of a passive verb whose agent speaks", 0.65),
    FRONTED("the words before the speaker and the verb", 0.8),
    ACCORDING_TO("the words around \"according to\"", 0.8),
    NOUN("what a noun reports that belongs to the speaker", 0.55),
    /** Of no claim of an article, but of what statements compare besides. */
    FIGURE("a figure on the story in the article's own words", 0);

    private final String explanation;
    private final double share;

    ClaimRule(String explanation, double share) {
        this.explanation = explanation;
        this.share = share;
    }

    /** Returns in plain words what the rule takes for content. */
    public String explanation() {
        return explanation;
    }

    /**
     * Returns how sure a claim of this rule is, 0 to 1 in hundredths: the share of the rule's findings that was right on
     * annotated news, times the certainty of how the speaker was resolved.
     */
    public double confidence(Resolution speaker) {
        return Math.round(100 * share * speaker.certainty()) / 100.0;
    }
}
