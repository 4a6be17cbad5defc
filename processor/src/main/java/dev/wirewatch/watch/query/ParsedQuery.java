package dev.wirewatch.watch.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParserConstants;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** A query that can be asked. */
public final class ParsedQuery {

    private static final IndexSearcher ANY_ARTICLE = new MemoryIndex().createSearcher();

    private final String text;
    private final Query query;
    private final Condition condition;
    private final boolean exact;
    private final Optional<Set<Condition.Word>> keys;
    private final Set<QueryField> fields;

    private ParsedQuery(String text, Query query) {
        this.text = text;
        this.query = query;
        this.condition = Conditions.of(query);
        this.exact = condition.isExact();
        this.keys = condition.keys(word -> true);
        this.fields = QueriedFields.of(query);
    }

    /** @throws QuerySyntaxException when it cannot be read, asks for nothing, or costs too much */
    public static ParsedQuery parse(String text) {
        Brackets.check(text);
        FieldQueryParser parser = new FieldQueryParser();
        try {
            Query query = checked(text, parser.parse(text));
            ANY_ARTICLE.rewrite(query); // which counts its clauses at every depth
            return new ParsedQuery(text, query);
        } catch (ParseException e) {
            throw fault(text, e);
        } catch (IndexSearcher.TooManyClauses e) {
            throw tooManyClauses(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TooComplexToDeterminizeException e) {
            throw new QuerySyntaxException(text, 0, "a pattern in it has too many wildcards");
        } catch (IllegalArgumentException e) {
            throw e instanceof QuerySyntaxException ours
                    ? ours
                    : new QuerySyntaxException(text, 0, "a number or a pattern in it makes no sense");
        }
    }

    public String text() {
        return text;
    }

    Query query() {
        return query;
    }

    /** To be asked of an index of {@link QueryDocument#indexed()}. */
    public Query ofIndex() {
        return IndexQuery.of(query);
    }

    Condition condition() {
        return condition;
    }

    /** Whether its condition tells all of it. */
    boolean isExact() {
        return exact;
    }

    /** Words of which each article has one that meets it; empty when there are no such words. */
    Optional<Set<Condition.Word>> keys() {
        return keys;
    }

    /** The same of words alone, in lower case, that stand somewhere in the article as they are, whatever their case. */
    public Optional<Set<String>> words() {
        return condition
                .keys(word -> word.field().isWritten())
                .map(words -> words.stream().map(Condition.Word::text).collect(Collectors.toSet()));
    }

    /** Those that it asks for. */
    Set<QueryField> fields() {
        return fields;
    }

    /** Whether an article meets it. */
    public boolean meets(QueryDocument document) {
        return switch (condition.ask(document)) {
            case NO -> false;
            case MAYBE -> isMet(query, document.searcher(fields));
            case YES -> true;
        };
    }

    private static boolean isMet(Query query, IndexSearcher article) {
        try {
            return Hits.isMet(query, article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What of it an article that does not meet it has or lacks, in sentences. */
    public List<String> misses(QueryDocument document) {
        List<String> misses = new ArrayList<>();
        if (query instanceof BooleanQuery all) {
            misses.addAll(misses(all, document.searcher(fields)));
        }
        return misses.isEmpty() ? List.of("It does not meet %s.".formatted(shown(query))) : misses;
    }

    private static List<String> misses(BooleanQuery all, IndexSearcher article) {
        List<String> misses = new ArrayList<>();
        for (BooleanClause clause : all.clauses()) {
            boolean met = isMet(clause.getQuery(), article);
            if (clause.isRequired() && !met) {
                misses.add("It lacks %s.".formatted(shown(clause.getQuery())));
            } else if (clause.isProhibited() && met) {
                misses.add("It has %s, which it must not have.".formatted(shown(clause.getQuery())));
            }
        }
        return misses;
    }

    /** Alternatives with "or" between them, which Lucene leaves out. */
    private static String shown(Query query) {
        boolean alternatives = query instanceof BooleanQuery all
                && all.clauses().stream().noneMatch(clause -> clause.isRequired() || clause.isProhibited());
        return alternatives
                ? ((BooleanQuery) query)
                        .clauses().stream()
                                .map(clause -> shown(clause.getQuery()))
                                .collect(Collectors.joining(" or "))
                : query.toString(QueryField.TEXT.key());
    }

    private static QuerySyntaxException fault(String text, ParseException e) {
        if (e.getCause() instanceof FieldQueryParser.FaultException fault) {
            return new QuerySyntaxException(text, Math.max(0, text.indexOf(fault.near())), fault.getMessage());
        }
        if (e.getCause() instanceof IndexSearcher.TooManyClauses) {
            return tooManyClauses(text);
        }
        if (e.getCause() instanceof ParseException syntax && syntax.currentToken != null) {
            Token token = syntax.currentToken.next;
            return new QuerySyntaxException(text, Math.min(token.beginColumn, text.length()), unexpected(token));
        }
        return new QuerySyntaxException(text, 0, "something in it is not closed, or a number makes no sense");
    }

    private static QuerySyntaxException tooManyClauses(String text) {
        return new QuerySyntaxException(
                text, 0, "it has more than %,d clauses".formatted(IndexSearcher.getMaxClauseCount()));
    }

    private static String unexpected(Token token) {
        return switch (token.kind) {
            case QueryParserConstants.EOF -> "it ends where another word should follow";
            case QueryParserConstants.COLON ->
                "this colon belongs to no field; write \\: for a colon, or put the words in quotation marks";
            case QueryParserConstants.RPAREN -> "a word should stand before this parenthesis";
            default -> "'%s' cannot stand here".formatted(token.image);
        };
    }

    private static Query checked(String text, Query query) {
        if (isOfNothing(query)) {
            throw new QuerySyntaxException(
                    text, 0, "it has no word to look for; what an article must not have is told besides");
        }
        return query;
    }

    /** Whether no article can ever meet it: it has no words, or only such as must not be there. */
    private static boolean isOfNothing(Query query) {
        if (query instanceof BoostQuery boosted) {
            return isOfNothing(boosted.getQuery());
        }
        return query instanceof MatchNoDocsQuery
                || query instanceof BooleanQuery all && all.clauses().stream().allMatch(BooleanClause::isProhibited);
    }
}
