package dev.wirewatch.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.english.claims.figures.Amounts;
import dev.wirewatch.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureComparisonTest {

    private static final Amounts AMOUNTS = new Amounts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            at least 40 miners   | at least 43 miners   | true
            at least 40 miners   | 43 miners            | true
            at least 40 miners   | some 30 miners       | false
            about 100 miners     | 95 miners            | true
            about 100 miners     | 70 miners            | false
            more than 40 miners  | fewer than 50 miners | true
            nearly 40 miners     | 43 miners            | false
            40 miners            | 43 miners            | false
            $6.3 million         | $6.32 million        | true
            $6.3 million         | $6.5 million         | false
            5 to 7 percent       | 6 percent            | true
            """)
    void qualifiersSayWhichFiguresAgree(String one, String other, boolean agree) {
        assertThat(FigureComparison.agree(amount(one), amount(other))).isEqualTo(agree);
        assertThat(FigureComparison.agree(amount(other), amount(one))).isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            40 miners            | 43 miners            | true
            40 miners            | 43 nurses            | false
            40 percent           | 43 miners            | false
            $40 million          | €40 million          | false
            40 dollars a barrel  | 43 dollars a tonne   | false
            """)
    void figuresAreOfTheSameByKindAndUnit(String one, String other, boolean same) {
        assertThat(FigureComparison.isOfSame(amount(one), amount(other))).isEqualTo(same);
    }

    private static Amount amount(String text) {
        return AMOUNTS.in(text, new Span(0, text.length())).get(0);
    }
}
