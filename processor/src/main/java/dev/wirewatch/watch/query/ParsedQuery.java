package dev.wirewatch.watch.query;

import java.util.ArrayList;
import java.util.List;
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

    private final String text;
    private final Query query;

    private ParsedQuery(String text, Query query) {
        this.text = text;
        this.query = query;
    }

    /** @throws QuerySyntaxException when it cannot be read, asks for nothing, or costs too much */
    public static ParsedQuery parse(String text) {
        Brackets.check(text);
        FieldQueryParser parser = new FieldQueryParser();
        try {
            return new ParsedQuery(text, checked(text, parser.parse(text)));
        } catch (ParseException e) {
            throw fault(text, e);
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

    /** Whether an article meets it. */
    public boolean meets(QueryDocument document) {
        return document.index().search(query) > 0;
    }

    /** What of it an article that does not meet it has or lacks, in sentences. */
    public List<String> misses(QueryDocument document) {
        MemoryIndex article = document.index();
        List<String> misses = new ArrayList<>();
        if (query instanceof BooleanQuery all) {
            misses.addAll(misses(all, article));
        }
        return misses.isEmpty() ? List.of("It does not meet %s.".formatted(shown(query))) : misses;
    }

    private static List<String> misses(BooleanQuery all, MemoryIndex article) {
        List<String> misses = new ArrayList<>();
        for (BooleanClause clause : all.clauses()) {
            boolean met = article.search(clause.getQuery()) > 0;
            if (clause.isRequired() && !met) {
                misses.add("It lacks %s.".formatted(shown(clause.getQuery())));
            } else if (clause.isProhibited() && met) {
                misses.add("It has %s, which it must not have.".formatted(shown(clause.getQuery())));
            }
        }
        return misses;
    }

    private static String shown(Query query) {
        return query.toString(QueryField.TEXT.key());
    }

    private static QuerySyntaxException fault(String text, ParseException e) {
        if (e.getCause() instanceof FieldQueryParser.FaultException fault) {
            return new QuerySyntaxException(text, Math.max(0, text.indexOf(fault.near())), fault.getMessage());
        }
        if (e.getCause() instanceof IndexSearcher.TooManyClauses) {
            return new QuerySyntaxException(
                    text, 0, "it has more than %,d clauses".formatted(IndexSearcher.getMaxClauseCount()));
        }
        if (e.getCause() instanceof ParseException syntax && syntax.currentToken != null) {
            Token token = syntax.currentToken.next;
            return new QuerySyntaxException(text, Math.min(token.beginColumn, text.length()), unexpected(token));
        }
        return new QuerySyntaxException(text, 0, "something in it is not closed, or a number makes no sense");
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
