package dev.wirewatch.watch.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** Reads conditions from Lucene's queries. */
final class Conditions {

    /** Longest fuzzy word that is kept as an automaton, in UTF-16 code units. */
    private static final int MAX_FUZZY = 16;

    private Conditions() {}

    static Condition of(Query query) {
        if (query instanceof TermQuery term) {
            return new Condition.Word(field(term.getTerm()), term.getTerm().text());
        }
        if (query instanceof PhraseQuery phrase) {
            return of(phrase);
        }
        if (query instanceof BooleanQuery clauses) {
            return new Condition.Clauses(
                    of(clauses, Occur.MUST), of(clauses, Occur.SHOULD), of(clauses, Occur.MUST_NOT));
        }
        return query instanceof BoostQuery boosted ? of(boosted.getQuery()) : pattern(query);
    }

    /** Lucene keeps the automatons of all but fuzzy words, whose size grows with the word. */
    private static Condition pattern(Query query) {
        List<Condition> found = new ArrayList<>();
        boolean large =
                query instanceof FuzzyQuery fuzzy && fuzzy.getTerm().text().length() > MAX_FUZZY;
        if (!large) {
            query.visit(new QueryVisitor() {
                @Override
                public void consumeTermsMatching(Query matching, String field, Supplier<ByteRunAutomaton> automaton) {
                    found.add(new Condition.Pattern(QueryField.of(field).orElseThrow(), automaton.get()));
                }
            });
        }
        return found.size() == 1 ? found.get(0) : new Condition.Other();
    }

    private static Condition of(PhraseQuery phrase) {
        int[] positions = phrase.getPositions();
        boolean inRow =
                phrase.getSlop() == 0 && IntStream.range(0, positions.length).allMatch(i -> positions[i] == i);
        return new Condition.Phrase(
                field(phrase.getTerms()[0]),
                Arrays.stream(phrase.getTerms()).map(Term::text).toList(),
                inRow);
    }

    private static List<Condition> of(BooleanQuery query, Occur occur) {
        return query.clauses().stream()
                .filter(clause -> clause.getOccur() == occur)
                .map(clause -> of(clause.getQuery()))
                .toList();
    }

    private static QueryField field(Term term) {
        return QueryField.of(term.field()).orElseThrow();
    }
}
