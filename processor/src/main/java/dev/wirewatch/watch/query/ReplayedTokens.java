package dev.wirewatch.watch.query;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that were read once, for each index that they go into. */
final class ReplayedTokens extends TokenStream {

    /**
     * A word.
     *
     * @param gap how many words after the one before it
     * @param start where it stands in the article's text; start and end are 0 when it does not
     */
    record Token(String term, int gap, int start, int end) {

        /** The same word, so many words after the one before it. */
        Token after(int words) {
            return new Token(term, words, start, end);
        }

        /** The same word without its place: an index of many articles takes places in order alone. */
        Token anywhere() {
            return new Token(term, gap, 0, 0);
        }
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private Iterator<Token> rest;

    ReplayedTokens(List<Token> tokens) {
        this.tokens = tokens;
        this.rest = tokens.iterator();
    }

    @Override
    public void reset() {
        rest = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) {
            return false;
        }
        clearAttributes();
        Token token = rest.next();
        term.append(token.term());
        offset.setOffset(token.start(), token.end());
        increment.setPositionIncrement(token.gap());
        return true;
    }
}
