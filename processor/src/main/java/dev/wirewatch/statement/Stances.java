package dev.wirewatch.statement;

/** Judges what texts are to claims. Safe for use by several threads. */
public final class Stances {

    /** A text of more sentences is an article. */
    private static final int PASSAGE = 2;

    private final SentenceStance sentences;
    private final ArticleStance articles;

    public Stances() {
        Negations negations = new Negations();
        sentences = new SentenceStance(negations, new Opposites(), new AmountRules());
        articles = new ArticleStance(
                CueList.read("denials.txt"), CueList.read("doubts.txt"), CueList.read("hedges.txt"), negations);
    }

    /**
     * Judges a text by a claim.
     *
     * @param text a sentence, or an article
     */
    public Judgment judge(String claim, String text) {
        ComparedText one = ComparedText.of(claim);
        ComparedText other = ComparedText.of(text);
        boolean isArticle = other.sentences().size() > PASSAGE && other.count() > one.count();
        return isArticle ? articles.of(one, other) : sentences.of(one, other);
    }
}
