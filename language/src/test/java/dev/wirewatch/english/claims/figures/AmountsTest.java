package dev.wirewatch.english.claims.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row is a text and its amounts as "[words] qualifier number unit/per = the same in another unit". */
class AmountsTest {

    private static final Amounts AMOUNTS = new Amounts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "The pier costs $500bn (£399bn). > [$500bn (£399bn)] exactly 500000000000 USD = 399000000000 GBP",
                "It lost more than $500m (£380m) in May. > [more than $500m (£380m)] more than 500000000 USD = 380000000 GBP",
                "It paid ¥300 million ($2m, €1.8m). > [¥300 million ($2m, €1.8m)] exactly 300000000 JPY = 2000000 USD = 1800000 EUR",
                "It raised about 3.2 million euros. > [about 3.2 million euros] about 3200000 EUR",
                "Oil cost $3 a barrel. > [$3 a barrel] exactly 3 USD/barrel",
                "Sailors earn $21.50 an hour. > [$21.50 an hour] exactly 21.5 USD/hour",
                "It makes €3bn per year. > [€3bn per year] exactly 3000000000 EUR/year",
                "A fine of Rs 2 crore. > [Rs 2 crore] exactly 20000000 INR",
                "A fine of Rs. 1,50,000. > [Rs. 1,50,000] exactly 150000 INR",
                "₹5 lakh crore > [₹5 lakh crore] exactly 5000000000000 INR",
                "US$5 or A$3.5bn > [US$5] exactly 5 USD; [A$3.5bn] exactly 3500000000 AUD",
                "C$200, HK$1bn, NZ$9 > [C$200] exactly 200 CAD; [HK$1bn] exactly 1000000000 HKD; [NZ$9] exactly 9 NZD",
                "R5 million, N500m, RM20 > [R5 million] exactly 5000000 ZAR; [N500m] exactly 500000000 NGN; [RM20] exactly 20 MYR",
                "R75 000 a month > [R75 000 a month] exactly 75000 ZAR/month",
                "EUR 5m or 20 million USD > [EUR 5m] exactly 5000000 EUR; [20 million USD] exactly 20000000 USD",
                "5,000 pesos > [5,000 pesos] exactly 5000 pesos",
                "2 million Swiss francs > [2 million Swiss francs] exactly 2000000 CHF",
                "50p and 99 cents > [50p] exactly 0.5 GBP; [99 cents] exactly 0.99 USD",
                "3 million pounds > [3 million pounds] exactly 3000000 GBP",
                "a million dollars > [a million dollars] exactly 1000000 USD",
                "a 1.5-billion-dollar pier > [1.5-billion-dollar] exactly 1500000000 USD",
            })
    void money(String text, String amounts) {
        assertThat(amounts(text)).isEqualTo(amounts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "up 20 per cent > [20 per cent] exactly 20 percent",
                "a 20-percent rise > [20-percent] exactly 20 percent",
                "-5% > [-5%] exactly -5 percent",
                "by 3.5 percentage points > [3.5 percentage points] exactly 3.5 percentage points",
                "25 basis points > [25 basis points] exactly 25 basis points",
                "Two-thirds of boats > [Two-thirds] exactly 0.6666667",
                "nearly half of the boats > [nearly half] nearly 0.5",
                "a quarter of them > [a quarter] exactly 0.25",
                "one in five homes > [one in five] exactly 0.2",
                "nine out of 10 > [nine out of 10] exactly 0.9",
            })
    void shares(String text, String amounts) {
        assertThat(amounts(text)).isEqualTo(amounts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "1,200 troops left > [1,200 troops] exactly 1200 troops",
                "1,200 Russian troops left > [1,200 Russian troops] exactly 1200 troops",
                "25 000 people > [25 000 people] exactly 25000 people",
                "12 Texas voters > [12 Texas voters] exactly 12 voters",
                "twenty-five ships > [twenty-five ships] exactly 25 ships",
                "two hundred and fifty thousand homes > [two hundred and fifty thousand homes] exactly 250000 homes",
                "half a million sailors > [half a million sailors] exactly 500000 sailors",
                "5m people > [5m people] exactly 5000000 people",
                "12 dead and 30 wounded > [12 dead] exactly 12 dead; [30 wounded] exactly 30 wounded",
                "killing 12 > [12] exactly 12",
                "3.2 million > [3.2 million] exactly 3200000",
                "2.5 million barrels per day > [2.5 million barrels per day] exactly 2500000 barrels/day",
                "a 5m wall > [5m] exactly 5 m",
                "5 km (3 miles) away > [5 km (3 miles)] exactly 5 km = 3 miles",
                "10 square kilometres > [10 square kilometres] exactly 10 km²",
                "minus 20 degrees Celsius > [minus 20 degrees Celsius] exactly -20 °C",
                "one and a half million tonnes > [one and a half million tonnes] exactly 1500000 tonnes",
                "20 pounds of rope > [20 pounds] exactly 20 lb",
                "3½ years > [3½ years] exactly 3.5 years",
                "a five-year plan > [five-year] exactly 5 years",
            })
    void thingsAndMeasures(String text, String amounts) {
        assertThat(amounts(text)).isEqualTo(amounts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "between 5% and 7% > [between 5% and 7%] exactly 5..7 percent",
                "5-7% > [5-7%] exactly 5..7 percent",
                "$3-4bn > [$3-4bn] exactly 3000000000..4000000000 USD",
                "$3-$4 billion > [$3-$4 billion] exactly 3000000000..4000000000 USD",
                "5 to 7 million people > [5 to 7 million people] exactly 5000000..7000000 people",
                "two or three weeks > [two or three weeks] exactly 2..3 weeks",
                "from 5% to 7% > [5%] exactly 5 percent; [7%] exactly 7 percent",
                "rose $3 to $85 > [$3] exactly 3 USD; [$85] exactly 85 USD",
            })
    void ranges(String text, String amounts) {
        assertThat(amounts(text)).isEqualTo(amounts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "at least 30 boats > [at least 30 boats] at least 30 boats",
                "up to 500 jobs > [up to 500 jobs] at most 500 jobs",
                "fewer than 10 boats > [fewer than 10 boats] less than 10 boats",
                "around 20 boats > [around 20 boats] about 20 boats",
                "Some 200 boats > [Some 200 boats] about 200 boats",
                "over 100 boats > [over 100 boats] more than 100 boats",
                "no more than three days > [no more than three days] at most 3 days",
                "just under 5 percent > [just under 5 percent] nearly 5 percent",
                "100-plus boats > [100-plus boats] at least 100 boats",
                "500 boats or more > [500 boats or more] at least 500 boats",
                "dozens of boats > [dozens of boats] several 12 boats",
                "several hundred boats > [several hundred boats] several 100 boats",
                "hundreds of thousands of boats > [hundreds of thousands of boats] several 100000 boats",
                "a dozen boats > [a dozen boats] exactly 12 boats",
                "over six years > [over six years] exactly 6 years",
            })
    void qualifiers(String text, String amounts) {
        assertThat(amounts(text)).isEqualTo(amounts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in 2016 and the 12th of May",
                "on March 30, at 10 a.m. or 10:30",
                "the 54-year-old, 54 years old, aged 54",
                "Anna Lund, 54, said",
                "two years ago",
                "call 555-0100 or 555-01-02",
                "won 3-1 and lost 5-4",
                "on 9/11, 24/7",
                "Article 50 rules and Channel 4 reporters",
                "page 12, No. 10 officials, section 110B",
                "F-16 jets, COVID-19 cases, G7 leaders, 5G networks, COP26",
                "the second half, the third quarter",
                "the two leaders and one of them",
                "two-man teams",
                "a boat, the half-brother, an hour",
            })
    void otherNumbersAreNone(String text) {
        assertThat(amounts(text)).isEmpty();
    }

    @Test
    void pointsEndAGroupOfDigits() {
        assertThat(amounts("The pier grew by $1.5 2.5 km on."))
                .contains("1.5 USD")
                .contains("2.5 km");
    }

    @Test
    void aSumOfMoneyTellsItsCurrencyIfItsUnitDoes() {
        assertThat(currency("$5")).isEqualTo("USD");
        assertThat(currency("5 pesos")).isEqualTo("none");
        assertThat(currency("5 km")).isEqualTo("none");
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll("texts") String text) {
        int end = 0;
        for (Amount amount : AMOUNTS.in(text, new Span(0, text.length()))) {
            assertThat(amount.span().start()).isGreaterThanOrEqualTo(end);
            end = amount.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1 ",
                "5 million ",
                "million ",
                "one hundred ",
                "twenty ",
                "$",
                "$1 (",
                "(",
                "-",
                "5-",
                "at least ",
                "between 1 and ",
                "half a ",
                "1 to ",
                "\ud83d"
            })
    void aLongRepetitionIsReadToItsEnd(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        assertThat(AMOUNTS.in(text, new Span(0, text.length())))
                .allMatch(amount -> amount.span().end() <= text.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "1",
                        "12",
                        "2016",
                        "1,200",
                        "3.5",
                        "five",
                        "twenty",
                        "a",
                        "half",
                        "million",
                        "m",
                        "bn",
                        "-",
                        " ",
                        " ",
                        " ",
                        "%",
                        "$",
                        "US$",
                        "(",
                        ")",
                        ",",
                        ".",
                        "to",
                        "between",
                        "and",
                        "about",
                        "more than",
                        "people",
                        "euros",
                        "March",
                        "a.m.",
                        "years",
                        "ago",
                        "½",
                        "é",
                        "\ud83d",
                        "of",
                        "or more",
                        "thirds",
                        "per",
                        "day")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }

    private static String currency(String text) {
        return AMOUNTS.in(text, new Span(0, text.length()))
                .get(0)
                .quantities()
                .get(0)
                .currency()
                .map(currency -> currency.getCurrencyCode())
                .orElse("none");
    }

    private static String amounts(String text) {
        return AMOUNTS.in(text, new Span(0, text.length())).stream()
                .map(amount -> "[" + amount.span().in(text) + "] "
                        + amount.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                        + quantities(amount.quantities()))
                .collect(Collectors.joining("; "));
    }

    private static String quantities(List<Quantity> quantities) {
        return quantities.stream().map(AmountsTest::quantity).collect(Collectors.joining(" = "));
    }

    private static String quantity(Quantity quantity) {
        String number = quantity.low().toPlainString()
                + (quantity.isRange() ? ".." + quantity.high().toPlainString() : "");
        String per = quantity.per().isEmpty() ? "" : "/" + quantity.per();
        return (number + " " + quantity.unit()).strip() + per;
    }
}
