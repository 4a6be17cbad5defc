package dev.wirewatch.watch.query;

import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;

/** Lucene's classic syntax over the fields of an article, without what costs more than it tells. */
final class FieldQueryParser extends QueryParser {

    /** Longest wildcard, fuzzy word or regular expression: a longer one takes memory, and no word is as long. */
    private static final int MAX_PATTERN = 200;

    private static final int MAX_SLOP = 1_000;

    /** A fault that the parser's grammar does not know. */
    static final class FaultException extends ParseException {

        private static final long serialVersionUID = 1;

        /** In the query. */
        private final transient String near;

        FaultException(String near, String reason) {
            super(reason);
            this.near = near;
        }

        String near() {
            return near;
        }
    }

    FieldQueryParser() {
        super(QueryField.TEXT.key(), Analyzers.BY_FIELD);
        setAllowLeadingWildcard(true); // it is compared with the words of one article, not of a whole index
        setSplitOnWhitespace(true);
        setAutoGeneratePhraseQueries(true); // "covid-19" is two words in a row
    }

    @Override
    protected Query getFieldQuery(String field, String words, boolean quoted) throws ParseException {
        check(field);
        return super.getFieldQuery(field, words, quoted);
    }

    @Override
    protected Query getFieldQuery(String field, String words, int slop) throws ParseException {
        check(field);
        if (slop > MAX_SLOP) {
            throw new FaultException("~" + slop, "words are at most %,d words apart".formatted(MAX_SLOP));
        }
        return super.getFieldQuery(field, words, slop);
    }

    @Override
    protected Query getRangeQuery(String field, String from, String to, boolean withFrom, boolean withTo)
            throws ParseException {
        check(field);
        return super.getRangeQuery(field, from, to, withFrom, withTo);
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
        if (!field.equals("*") || !pattern.equals("*")) { // "*:*" means any article
            check(field, pattern);
        }
        return super.getWildcardQuery(field, pattern);
    }

    @Override
    protected Query getPrefixQuery(String field, String prefix) throws ParseException {
        check(field, prefix);
        return super.getPrefixQuery(field, prefix);
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float distance) throws ParseException {
        check(field, word);
        return super.getFuzzyQuery(field, word, distance);
    }

    @Override
    protected Query getRegexpQuery(String field, String pattern) throws ParseException {
        check(field, pattern);
        try {
            return super.getRegexpQuery(field, pattern);
        } catch (IllegalArgumentException e) {
            throw new FaultException("/" + pattern, "this is no regular expression");
        }
    }

    private static void check(String field, String pattern) throws ParseException {
        check(field);
        if (pattern.length() > MAX_PATTERN) {
            throw new FaultException(pattern, "a pattern has at most %d characters".formatted(MAX_PATTERN));
        }
    }

    private static void check(String field) throws ParseException {
        if (QueryField.of(field).isEmpty()) {
            throw new FaultException(
                    field + ":", "there is no field '%s'; the fields are %s".formatted(field, QueryField.all()));
        }
    }
}
