package dev.wirewatch.claims;

import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A paragraph as numbered tokens, with its quotations, and what has been taken of it for claims. */
final class Passage {

    private final List<Token> tokens;
    private final List<Quotation> quotations;
    private final BitSet quoted = new BitSet();
    private final BitSet marks = new BitSet();
    private final BitSet taken = new BitSet();
    private final int[] sentenceStart;
    private final int[] sentenceEnd;
    private final boolean headline;

    /** @param headline whether capitals are only the style of a headline here */
    Passage(String text, Paragraph paragraph, boolean headline) {
        this.headline = headline;
        this.tokens = paragraph.tokens();
        this.quotations = Quotations.of(text, tokens);
        for (Quotation quotation : quotations) {
            quoted.set(quotation.from(), quotation.to());
            marks.set(quotation.open());
            if (quotation.closed()) {
                marks.set(quotation.to());
            }
        }
        IntStream.range(0, tokens.size())
                .filter(i -> Quotations.isMark(tokens.get(i)) && !quoted.get(i))
                .forEach(marks::set);
        sentenceStart = new int[tokens.size()];
        sentenceEnd = new int[tokens.size()];
        int from = 0;
        for (Sentence sentence : paragraph.sentences()) {
            int to = from + sentence.tokens().size();
            Arrays.fill(sentenceStart, from, to, from);
            Arrays.fill(sentenceEnd, from, to, to);
            from = to;
        }
    }

    boolean isHeadline() {
        return headline;
    }

    int size() {
        return tokens.size();
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** Returns the token in lower case; empty outside the passage. */
    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Returns whether a word stands here that is in no quotation. */
    boolean isPlain(int i) {
        return i >= 0 && i < tokens.size() && !quoted.get(i) && !marks.get(i);
    }

    boolean isQuoted(int i) {
        return quoted.get(i);
    }

    int sentenceStart(int i) {
        return sentenceStart[i];
    }

    /** Returns the token after the sentence, and after the quotation that the sentence ends within. */
    int sentenceEnd(int i) {
        int end = sentenceEnd[i];
        while (end < tokens.size() && end > 0 && quoted.get(end - 1) && (quoted.get(end) || marks.get(end))) {
            end = quoted.get(end) ? Math.min(quoted.nextClearBit(end) + 1, tokens.size()) : end + 1;
        }
        return end;
    }

    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    void take(int from, int to) {
        taken.set(from, to);
    }

    boolean isTaken(int from, int to) {
        int next = taken.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** Returns the first token from {@code from} on that is taken, at most {@code to}. */
    int firstTaken(int from, int to) {
        int next = taken.nextSetBit(from);
        return next < 0 ? to : Math.min(next, to);
    }

    int wordCount(int from, int to) {
        return (int)
                IntStream.range(from, to).filter(i -> tokens.get(i).isWord()).count();
    }

    /** Returns the words from {@code from} to {@code to} without quotation marks and the punctuation at the edges. */
    List<Span> content(int from, int to) {
        List<Span> spans = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || marks.get(i)) {
                int first = start;
                int last = i;
                while (first < last && !isWordy(first)) {
                    first++;
                }
                while (last > first && !isWordy(last - 1)) {
                    last--;
                }
                if (first < last) {
                    spans.add(span(first, last));
                }
                start = i + 1;
            }
        }
        return spans;
    }

    private boolean isWordy(int i) {
        return tokens.get(i).isWord() || "$£€#%)?!".contains(tokens.get(i).word());
    }

    /** Returns how the tokens from {@code from} to {@code to} are quoted: wholly, partly or not at all. */
    ClaimKind kind(int from, int to) {
        int inside = (int) IntStream.range(from, to)
                .filter(i -> quoted.get(i) && tokens.get(i).isWord())
                .count();
        return inside == 0 ? ClaimKind.INDIRECT : inside == wordCount(from, to) ? ClaimKind.DIRECT : ClaimKind.MIXED;
    }
}
