package dev.wirewatch.english.claims.grammar;

/**
 * The grammar of a passage, read once.
 *
 * @param verbs its verbs
 * @param subjects who does what the verbs say
 * @param phrases its noun phrases
 * @param clauses what starts where
 * @param adverbials what may come between a verb and what it reports
 */
public record Grammar(
        Passage passage,
        EntityMentions mentions,
        Verbs verbs,
        NounPhrases phrases,
        Subjects subjects,
        Clauses clauses,
        Adverbials adverbials) {

    public static Grammar of(Passage passage, EntityMentions mentions) {
        Verbs verbs = new Verbs(passage);
        NounPhrases phrases = new NounPhrases(passage, mentions, verbs);
        Subjects subjects = new Subjects(passage, mentions, verbs, phrases);
        Clauses clauses = new Clauses(passage, verbs, phrases);
        return new Grammar(passage, mentions, verbs, phrases, subjects, clauses, new Adverbials(passage, phrases));
    }
}
