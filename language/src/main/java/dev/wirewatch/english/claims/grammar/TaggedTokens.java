package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.tags.Tag;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Numbered words with their parts of speech. A number outside of the text is no word and has no tag. */
public abstract class TaggedTokens {

    private static final Set<Tag> VERBS = EnumSet.of(Tag.MD, Tag.VB, Tag.VBD, Tag.VBG, Tag.VBN, Tag.VBP, Tag.VBZ);
    private static final Set<Tag> BASE_FORMS = EnumSet.of(Tag.VB, Tag.VBP);
    private static final Set<Tag> NOUNS = EnumSet.of(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS);
    private static final Set<Tag> PLURALS = EnumSet.of(Tag.NNS, Tag.NNPS);
    private static final Set<Tag> ADVERBS = EnumSet.of(Tag.RB, Tag.RBR, Tag.RBS);
    private static final Set<Tag> PARTICLES = EnumSet.of(Tag.RP, Tag.IN);
    private static final Set<Tag> DETERMINERS = EnumSet.of(Tag.DT, Tag.PDT, Tag.PRP_POSSESSIVE);
    private static final Set<Tag> BEFORE_A_NOUN =
            EnumSet.of(Tag.JJ, Tag.JJR, Tag.JJS, Tag.CD, Tag.POS, Tag.DOLLAR, Tag.SYM, Tag.FW, Tag.HYPH);
    private static final Set<Tag> ATTRIBUTES =
            EnumSet.of(Tag.JJ, Tag.JJR, Tag.JJS, Tag.RB, Tag.VBN, Tag.VBG, Tag.CD, Tag.NN, Tag.NNP);
    private static final Set<Tag> BEFORE_IS = EnumSet.of(Tag.PRP, Tag.EX, Tag.WP);

    private final List<Token> tokens;
    private final List<Tag> tags;
    private final String[] words;

    TaggedTokens(List<Token> tokens, List<Tag> tags) {
        this.tokens = tokens;
        this.tags = tags;
        this.words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.get(i).lower();
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** Returns the token in lower case; empty outside of the text. */
    public String word(int i) {
        return i >= 0 && i < words.length ? words[i] : "";
    }

    public boolean isAny(int i, String... wanted) {
        String word = word(i);
        for (String any : wanted) {
            if (any.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the token starts in the document. */
    public int offset(int i) {
        return tokens.get(i).span().start();
    }

    /** Returns where a stretch of tokens lies in the document. */
    public Span span(int from, int to) {
        return new Span(offset(from), tokens.get(to - 1).span().end());
    }

    public Span span(Tokens words) {
        return span(words.from(), words.to());
    }

    private boolean has(int i, Set<Tag> wanted) {
        return i >= 0 && i < tags.size() && wanted.contains(tags.get(i));
    }

    private boolean has(int i, Tag wanted) {
        return i >= 0 && i < tags.size() && tags.get(i) == wanted;
    }

    /** Whether this is a verb, an auxiliary or a modal; "he's", which taggers take for a possessive now and then, too. */
    public boolean isVerb(int i) {
        return has(i, VERBS) || (word(i).equals("'s") && has(i - 1, BEFORE_IS));
    }

    public boolean isModal(int i) {
        return has(i, Tag.MD);
    }

    public boolean isGerund(int i) {
        return has(i, Tag.VBG);
    }

    public boolean isPastParticiple(int i) {
        return has(i, Tag.VBN);
    }

    public boolean isBaseForm(int i) {
        return has(i, BASE_FORMS);
    }

    public boolean isAdverb(int i) {
        return has(i, ADVERBS);
    }

    public boolean isParticle(int i) {
        return has(i, PARTICLES);
    }

    public boolean isPronoun(int i) {
        return has(i, Tag.PRP);
    }

    public boolean isDeterminer(int i) {
        return has(i, DETERMINERS);
    }

    public boolean isPossessive(int i) {
        return has(i, Tag.POS);
    }

    public boolean isNumber(int i) {
        return has(i, Tag.CD);
    }

    public boolean isNoun(int i) {
        return has(i, NOUNS);
    }

    /** Whether this is a noun in the plural. */
    public boolean isPlural(int i) {
        return has(i, PLURALS);
    }

    /** Whether this may be part of a noun phrase that has no preposition in it. */
    public boolean isNominal(int i) {
        return isNoun(i)
                || isPronoun(i)
                || isDeterminer(i)
                || has(i, BEFORE_A_NOUN)
                || (has(i, Tag.CC) && word(i).equals("&"));
    }

    /** Whether this may come between a possessor and a noun: "his repeated", "their joint". */
    public boolean isAttribute(int i) {
        return has(i, ATTRIBUTES);
    }

    public boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }
}
