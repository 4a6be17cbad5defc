package dev.wirewatch.watch.query;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How the words of a field, and those of a query on it, are told apart. Letter case and
 * {@link EvenSpelling} never count, and no word is left out.
 */
final class Analyzers {

    /** For queries. */
    static final Analyzer BY_FIELD = new PerFieldAnalyzerWrapper(
            new Words(),
            Arrays.stream(QueryField.values())
                    .filter(QueryField::isProse)
                    .collect(Collectors.toMap(QueryField::key, field -> new Prose())));

    /** An id and a name with its stops are words as they are. */
    private static final class Words extends Filtered {

        Words() {
            super(WhitespaceTokenizer::new, TrimmedWords::new);
        }
    }

    /** "Meridian's" has the word "Meridian". */
    private static final class Prose extends Filtered {
        Prose() {
            super(StandardTokenizer::new, EnglishPossessiveFilter::new);
        }
    }

    private abstract static class Filtered extends Analyzer {

        private final Supplier<Tokenizer> tokenizer;
        private final Function<TokenStream, TokenStream> filter;

        Filtered(Supplier<Tokenizer> tokenizer, Function<TokenStream, TokenStream> filter) {
            this.tokenizer = tokenizer;
            this.filter = filter;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = tokenizer.get();
            return new TokenStreamComponents(source, filter.apply(normalize(field, source)));
        }

        /** Also what a wildcard is written with. */
        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return new EvenedWords(new LowerCaseFilter(words));
        }
    }

    private Analyzers() {}
}
