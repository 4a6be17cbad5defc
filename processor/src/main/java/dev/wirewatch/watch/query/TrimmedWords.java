package dev.wirewatch.watch.query;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words without the marks around them: "(Oslo)," is "Oslo". What is all marks is an empty word. */
final class TrimmedWords extends TokenFilter {

    private static final String QUOTES = "“”‘’";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    TrimmedWords(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int end = term.length();
        while (end > 0 && isMark(term.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isMark(term.charAt(start))) {
            start++;
        }
        if (end - start < term.length()) {
            term.copyBuffer(term.buffer(), start, end - start);
        }
        return true;
    }

    /** A mark of ASCII that is neither a letter nor a digit, or a quotation mark. */
    private static boolean isMark(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c) || QUOTES.indexOf(c) >= 0;
    }
}
