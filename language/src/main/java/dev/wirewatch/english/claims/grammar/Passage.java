package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.english.tags.Tag;
import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Sentence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A paragraph as numbered tokens, with its sentences and quotations. */
public final class Passage extends TaggedTokens {

    /** Words of an aside such as ", in fact,". */
    public static final int LONGEST_ASIDE = 4;

    private static final int LONGEST_SCARE_QUOTE = 4;

    private final boolean headline;
    private final List<Quotation> quotations;
    private final BitSet quoted = new BitSet();
    private final BitSet marks = new BitSet();
    private final BitSet scare = new BitSet();
    private final int[] sentenceStart;
    private final int[] sentenceEnd;

    /**
     * @param tags the part of speech of each token
     * @param goesOn whether the next paragraph opens with a quotation mark, as it does when a quotation goes on
     */
    public Passage(String text, Paragraph paragraph, List<Tag> tags, boolean goesOn) {
        super(paragraph.tokens(), tags);
        this.headline = paragraph.kind() == Paragraph.Kind.HEADLINE;
        this.quotations = Quotations.of(text, tokens(), goesOn);
        for (Quotation quotation : quotations) {
            quoted.set(quotation.from(), quotation.to());
            marks.set(quotation.open());
            if (quotation.closed()) {
                marks.set(quotation.to());
            }
            if (isScareQuote(quotation)) {
                scare.set(quotation.open(), quotation.next());
            }
        }
        for (int i = 0; i < size(); i++) {
            if (!quoted.get(i) && QuotationMarks.isDouble(token(i))) {
                marks.set(i);
            }
        }
        sentenceStart = new int[size()];
        sentenceEnd = new int[size()];
        int from = 0;
        for (Sentence sentence : paragraph.sentences()) {
            int to = from + sentence.tokens().size();
            Arrays.fill(sentenceStart, from, to, from);
            Arrays.fill(sentenceEnd, from, to, to);
            from = to;
        }
    }

    private boolean isScareQuote(Quotation quotation) {
        return quotation.closed()
                && quotation.to() - quotation.from() <= LONGEST_SCARE_QUOTE
                && isWord(quotation.to() - 1);
    }

    public boolean isHeadline() {
        return headline;
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    /** Whether there is a token here that is neither in a quotation nor a quotation mark. */
    public boolean isPlain(int i) {
        return i >= 0 && i < size() && !quoted.get(i) && !marks.get(i);
    }

    public boolean isQuoted(int i) {
        return quoted.get(i);
    }

    public boolean isQuoteMark(int i) {
        return i >= 0 && marks.get(i);
    }

    /** Returns the last token of a quotation but for the marks that close another one in it. */
    public int lastWithin(Quotation quotation) {
        int last = quotation.to() - 1;
        while (last > quotation.from() && QuotationMarks.isAny(token(last))) {
            last--;
        }
        return last;
    }

    /** Words in quotation marks that are part of a sentence of the reporter's: the "Evening Show" host. */
    public boolean isScareQuoted(int i) {
        return i >= 0 && scare.get(i);
    }

    public int sentenceStart(int i) {
        return sentenceStart[i];
    }

    /** Returns the token after the sentence, and after the quotation that the sentence ends within. */
    public int sentenceEnd(int i) {
        int end = sentenceEnd[i];
        while (end < size() && end > 0 && quoted.get(end - 1) && (quoted.get(end) || marks.get(end))) {
            end = quoted.get(end) ? Math.min(quoted.nextClearBit(end) + 1, size()) : end + 1;
        }
        return end;
    }

    /** Whether a token starts a sentence. */
    public boolean startsSentence(int i) {
        return i >= size() || sentenceStart[i] == i;
    }

    /** Returns the first token from here on that is no adverb. */
    public int skipAdverbs(int from) {
        int i = from;
        while (isPlain(i) && isAdverb(i)) {
            i++;
        }
        return i;
    }

    /** Returns the last token before the adverbs that end with {@code last}; {@code last} when it is none. */
    public int beforeAdverbs(int last) {
        int i = last;
        while (isPlain(i) && isAdverb(i)) {
            i--;
        }
        return i;
    }

    /** Returns where the comma is that opens the aside which a comma closes; a token that is none when nothing does. */
    public int asideStart(int close) {
        int open = close - 1;
        while (isPlain(open) && close - open <= LONGEST_ASIDE && !isComma(open)) {
            open--;
        }
        return open;
    }

    public boolean isComma(int i) {
        return isPlain(i) && word(i).equals(",");
    }

    public boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isComma(i)) {
                return true;
            }
        }
        return false;
    }

    public int wordCount(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isWord(i) ? 1 : 0;
        }
        return count;
    }
}
