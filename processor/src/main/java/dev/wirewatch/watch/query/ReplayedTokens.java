package dev.wirewatch.watch.query;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

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
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private final boolean placed;
    private Iterator<Token> rest;

    ReplayedTokens(List<Token> tokens) {
        this(tokens, true, attributes());
    }

    /**
     * For an index whose fields may hold only what comes in the order of its places, as values need not.
     *
     * @param attributes may be those of other fields, which are read before or after this one
     */
    static ReplayedTokens withoutPlaces(List<Token> tokens, AttributeSource attributes) {
        return new ReplayedTokens(tokens, false, attributes);
    }

    static AttributeSource attributes() {
        return new AttributeSource(DEFAULT_TOKEN_ATTRIBUTE_FACTORY);
    }

    private ReplayedTokens(List<Token> tokens, boolean placed, AttributeSource attributes) {
        super(attributes);
        this.tokens = tokens;
        this.placed = placed;
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
        if (placed) {
            offset.setOffset(token.start(), token.end());
        }
        increment.setPositionIncrement(token.gap());
        return true;
    }
}
