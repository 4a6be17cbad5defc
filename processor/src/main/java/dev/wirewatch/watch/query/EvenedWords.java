package dev.wirewatch.watch.query;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words in one {@link EvenSpelling}. */
final class EvenedWords extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    EvenedWords(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!EvenSpelling.isEven(term)) {
            String evened = EvenSpelling.of(term.toString());
            term.setEmpty().append(evened);
        }
        return true;
    }
}
