package dev.wirewatch.watch.query;

import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.ReplayedTokens.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.memory.MemoryIndex;

/** The fields of one article as queries see them; each word knows where it stands in the article's text, if it does. */
public final class QueryDocument {

    /** Words between two values of a field, or between a headline and a body: no phrase spans them. */
    private static final int GAP = 1_000;

    private final Map<QueryField, List<Token>> fields = new EnumMap<>(QueryField.class);

    /**
     * One of a text, which is read once for all fields that hold stretches of it.
     *
     * @param headlineEnd where the headline ends
     * @param isSkipped which words do not count, as if they were not there
     */
    public QueryDocument(String text, int headlineEnd, Predicate<Span> isSkipped) {
        List<Token> headline = new ArrayList<>();
        List<Token> whole = new ArrayList<>();
        read(QueryField.TEXT, text, token -> {
            if (isSkipped.test(new Span(token.start(), token.end()))) {
                return false;
            }
            if (token.end() <= headlineEnd) {
                headline.add(token);
                whole.add(token);
            } else {
                boolean first = whole.size() == headline.size() && !headline.isEmpty();
                whole.add(first ? token.after(token.gap() + GAP) : token);
            }
            return true;
        });
        fields.put(QueryField.HEADLINE, headline);
        fields.put(QueryField.TEXT, whole);
    }

    /** Adds a stretch of the text to what is claimed. */
    public void content(Span stretch) {
        List<Token> whole = fields.get(QueryField.TEXT);
        List<Token> content = fields.computeIfAbsent(QueryField.CONTENT, key -> new ArrayList<>());
        int found = Collections.binarySearch(
                whole, new Token("", 1, stretch.start(), stretch.end()), Comparator.comparingInt(Token::start));
        boolean first = true;
        for (int i = found < 0 ? -found - 1 : found;
                i < whole.size() && whole.get(i).end() <= stretch.end();
                i++) {
            content.add(first ? whole.get(i).after(GAP) : whole.get(i));
            first = false;
        }
    }

    /** Adds what the article is or has, such as its source: words that stand nowhere in the text. */
    public void value(QueryField field, String value) {
        add(field, value, 0, 0);
    }

    /** Adds a name or an id of what stands in the text. */
    public void value(QueryField field, String value, Span place) {
        add(field, value, place.start(), place.end());
    }

    private void add(QueryField field, String value, int start, int end) {
        List<Token> tokens = fields.computeIfAbsent(field, key -> new ArrayList<>());
        int before = tokens.size();
        read(field, value, token -> {
            int gap = tokens.size() == before ? GAP : token.gap();
            return tokens.add(new Token(token.term(), gap, start, end));
        });
    }

    /** @param reader gets each word, and says whether it counts */
    private static void read(QueryField field, String text, Predicate<Token> reader) {
        try (TokenStream words = Analyzers.BY_FIELD.tokenStream(field.key(), text)) {
            CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = words.getAttribute(PositionIncrementAttribute.class);
            words.reset();
            int gap = 0;
            while (words.incrementToken()) {
                gap += increment.getPositionIncrement();
                if (reader.test(new Token(term.toString(), gap, offset.startOffset(), offset.endOffset()))) {
                    gap = 0;
                }
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document forMonitor() {
        Document document = new Document();
        fields.forEach((field, tokens) ->
                document.add(new Field(field.key(), new ReplayedTokens(tokens), TextField.TYPE_NOT_STORED)));
        return document;
    }

    MemoryIndex index() {
        MemoryIndex index = new MemoryIndex(true);
        fields.forEach((field, tokens) -> index.addField(field.key(), new ReplayedTokens(tokens)));
        index.freeze();
        return index;
    }
}
