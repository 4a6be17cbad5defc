package dev.wirewatch.watch.query;

import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.ReplayedTokens.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * Adds a stretch of the article's text to a field.
     *
     * @param isSkipped which words do not count, as if they were not there
     */
    public QueryDocument text(QueryField field, String text, Span stretch, Predicate<Span> isSkipped) {
        add(field, stretch.in(text), (start, end) -> Optional.of(
                        new Span(stretch.start() + start, stretch.start() + end))
                .filter(isSkipped.negate())
                .map(Place::of));
        return this;
    }

    /** Adds what the article is or has, such as its source: words that stand nowhere in the text. */
    public QueryDocument value(QueryField field, String value) {
        add(field, value, (start, end) -> Optional.of(Place.NOWHERE));
        return this;
    }

    /** Adds a name or an id of what stands in the text. */
    public QueryDocument value(QueryField field, String value, Span place) {
        add(field, value, (start, end) -> Optional.of(Place.of(place)));
        return this;
    }

    /** Where a word of a field stands in the article's text: nowhere when start and end are 0. */
    private record Place(int start, int end) {

        static final Place NOWHERE = new Place(0, 0);

        static Place of(Span span) {
            return new Place(span.start(), span.end());
        }
    }

    /** From where a word stands in a value to where it stands in the article's text, if it counts. */
    private interface Placing {
        Optional<Place> place(int start, int end);
    }

    private void add(QueryField field, String value, Placing placing) {
        List<Token> tokens = fields.computeIfAbsent(field, key -> new ArrayList<>());
        int gap = tokens.isEmpty() ? 0 : GAP;
        try (TokenStream words = Analyzers.BY_FIELD.tokenStream(field.key(), value)) {
            CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = words.getAttribute(PositionIncrementAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                gap += increment.getPositionIncrement();
                Optional<Place> place = placing.place(offset.startOffset(), offset.endOffset());
                if (place.isPresent()) {
                    tokens.add(new Token(
                            term.toString(),
                            gap,
                            place.get().start(),
                            place.get().end()));
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
