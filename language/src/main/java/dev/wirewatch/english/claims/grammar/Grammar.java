package dev.wirewatch.english.claims.grammar;

/**
 * What stands where in a passage, read once.
 *
 * @param verbs its verbs
 * @param subjects who does what the verbs say
 * @param phrases its noun phrases
 * @param asides what may be stepped over
 */
public record Grammar(
        Passage passage, Mentions mentions, Verbs verbs, NounPhrases phrases, Subjects subjects, Asides asides) {

    public static Grammar of(Passage passage, Mentions mentions) {
        Verbs verbs = new Verbs(passage);
        NounPhrases phrases = new NounPhrases(passage, mentions, verbs);
        Subjects subjects = new Subjects(passage, mentions, verbs, phrases);
        return new Grammar(passage, mentions, verbs, phrases, subjects, new Asides(passage, phrases));
    }
}
