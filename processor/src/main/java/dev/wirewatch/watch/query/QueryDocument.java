package dev.wirewatch.watch.query;

import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.ReplayedTokens.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.AttributeSource;

/**
 * The fields of one article as queries see them; each word knows where it stands in the article's text, if it does. A
 * field is read when a query asks for it, and then once: most queries ask for the text, and few for all fields.
 */
public final class QueryDocument {

    /** Words between two values of a field, or between a headline and a body: no phrase spans them. */
    private static final int GAP = 1_000;

    private static final FieldType INDEXED = new FieldType();

    static {
        INDEXED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        INDEXED.setOmitNorms(true);
        INDEXED.freeze();
    }

    private final QueriedArticle article;
    private final Map<QueryField, List<Token>> tokens = new EnumMap<>(QueryField.class);
    private final Map<QueryField, FieldWords> fields = new EnumMap<>(QueryField.class);
    /** By text, its words: a claim's stand in several fields. */
    private final Map<String, List<Token>> prose = new HashMap<>();

    private final Map<String, List<Token>> codes = new HashMap<>();
    private final Map<Set<QueryField>, IndexSearcher> searchers = new HashMap<>();

    public QueryDocument(QueriedArticle article) {
        this.article = article;
    }

    /** Of the one article, with these fields and no others. */
    IndexSearcher searcher(Set<QueryField> asked) {
        return searchers.computeIfAbsent(asked, some -> {
            MemoryIndex index = new MemoryIndex(true);
            some.forEach(field -> index.addField(field.key(), new ReplayedTokens(tokens(field))));
            index.freeze();
            return index.createSearcher();
        });
    }

    /** For an index of many articles, of which {@link ParsedQuery#query} finds those that meet the query. */
    public List<IndexableField> indexed() {
        List<IndexableField> indexed = new ArrayList<>();
        AttributeSource attributes = ReplayedTokens.attributes();
        for (QueryField field : QueryField.values()) {
            List<Token> words = tokens(field);
            if (!words.isEmpty()) {
                indexed.add(new Field(field.key(), ReplayedTokens.withoutPlaces(words, attributes), INDEXED));
            }
        }
        return indexed;
    }

    FieldWords words(QueryField field) {
        return fields.computeIfAbsent(field, any -> new FieldWords(tokens(field)));
    }

    private List<Token> tokens(QueryField field) {
        List<Token> known = tokens.get(field);
        if (known == null) {
            known = readTokens(field);
            tokens.put(field, known);
        }
        return known;
    }

    private List<Token> readTokens(QueryField field) {
        return switch (field) {
            case TEXT -> both(readText(), readValues(field));
            case HEADLINE -> both(headline(), readValues(field));
            case CONTENT -> both(contents(), readValues(field));
            default -> readValues(field);
        };
    }

    private static List<Token> both(List<Token> stretches, List<Token> values) {
        if (values.isEmpty()) {
            return stretches;
        }
        List<Token> all = new ArrayList<>(stretches);
        all.addAll(values);
        return all;
    }

    /** Once for all fields that hold stretches of it. */
    private List<Token> readText() {
        List<Token> whole = new ArrayList<>();
        read(QueryField.TEXT, article.text(), token -> {
            if (article.isSkipped(new Span(token.start(), token.end()))) {
                return false;
            }
            boolean beginsBody = !whole.isEmpty() && isHeadline(whole.get(whole.size() - 1)) && !isHeadline(token);
            return whole.add(beginsBody ? token.after(token.gap() + GAP) : token);
        });
        return whole;
    }

    private List<Token> headline() {
        return tokens(QueryField.TEXT).stream().takeWhile(this::isHeadline).toList();
    }

    private boolean isHeadline(Token token) {
        return token.end() > 0 && token.end() <= article.headlineEnd();
    }

    private List<Token> contents() {
        List<Token> whole = tokens(QueryField.TEXT);
        List<Token> claimed = new ArrayList<>();
        for (Span stretch : article.contents()) {
            int found = Collections.binarySearch(
                    whole, new Token("", 1, stretch.start(), stretch.end()), Comparator.comparingInt(Token::start));
            boolean first = true;
            for (int i = found < 0 ? -found - 1 : found;
                    i < whole.size() && whole.get(i).end() <= stretch.end();
                    i++) {
                claimed.add(first ? whole.get(i).after(GAP) : whole.get(i));
                first = false;
            }
        }
        return claimed;
    }

    private List<Token> readValues(QueryField field) {
        List<Token> all = new ArrayList<>();
        for (FieldValue value : article.values(field)) {
            int before = all.size();
            for (Token token : readValue(field, value.text())) {
                int gap = all.size() == before ? GAP : token.gap();
                all.add(new Token(token.term(), gap, value.start(), value.end()));
            }
        }
        return all;
    }

    private List<Token> readValue(QueryField field, String value) {
        return (field.isProse() ? prose : codes).computeIfAbsent(value, text -> {
            List<Token> words = new ArrayList<>();
            read(field, text, words::add);
            return words;
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
}
