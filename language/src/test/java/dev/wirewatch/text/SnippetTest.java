package dev.wirewatch.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private record Place(String text, Span span) {}

    @Test
    void aShortTextIsShownWhole() {
        assertThat(around("Meridian fell.", "Meridian")).isEqualTo("Meridian fell.");
        assertThat(around("Shares of Meridian", "Meridian")).isEqualTo("Shares of Meridian");
    }

    @Test
    void whiteSpaceIsFolded() {
        assertThat(around("Meridian  falls\n\n\tShares of  the bank", "falls"))
                .isEqualTo("Meridian falls Shares of the bank");
    }

    @Test
    void wordsOutOfReachAreLeftOutWhole() {
        String text = "begin " + "word ".repeat(30) + "Meridian" + " word".repeat(30) + " end";

        assertThat(around(text, "Meridian"))
                .isEqualTo("… " + "word ".repeat(16) + "Meridian" + " word".repeat(16) + " …");
    }

    @Test
    void aWordTooLongToShowIsLeftOut() {
        String text = "x".repeat(500) + " Meridian " + "y".repeat(500);

        assertThat(around(text, "Meridian")).isEqualTo("… Meridian …");
    }

    @Test
    void aLongSpanIsCutShortAndNoCharacterApart() {
        String text = "Meridian: " + "word ".repeat(199) + "wor😀".repeat(1_000);

        String snippet = Snippet.around(text, new Span(10, text.length()));

        assertThat(snippet).startsWith("Meridian: word").endsWith(" …").hasSizeLessThan(1_200);
        assertThat(snippet.codePoints()).noneMatch(SnippetTest::isHalfACharacter);
    }

    @Test
    void marksAreWhereTheWordsAreInTheSnippet() {
        String text = "begin " + "word ".repeat(30) + "Meridian \n fell,\n\nand  Corvane rose." + " word".repeat(30);
        Span first = new Span(text.indexOf("Meridian"), text.indexOf("Meridian") + 8);
        Span second = new Span(text.indexOf("Corvane"), text.indexOf("Corvane") + 7);
        Span far = new Span(0, 5);

        String snippet = Snippet.around(text, first);

        assertThat(Snippet.marks(text, first, List.of(far, first, second)))
                .extracting(mark -> mark.in(snippet))
                .containsExactly("Meridian", "Corvane");
    }

    @Property
    void theWordsThemselvesAreMarked(@ForAll("places") Place place) {
        String words = place.span().in(place.text());
        Assume.that(words.equals(words.strip()));

        String snippet = Snippet.around(place.text(), place.span());

        assertThat(Snippet.marks(place.text(), place.span(), List.of(place.span())))
                .extracting(mark -> mark.in(snippet))
                .containsExactly(words.replaceAll("\\s+", " "));
    }

    @Property
    void aSnippetHoldsTheWordsAndCutsNoCharacterApart(@ForAll("places") Place place) {
        String snippet = Snippet.around(place.text(), place.span());

        String words = place.span().in(place.text()).strip().replaceAll("\\s+", " ");
        assertThat(snippet).contains(words).doesNotContain("\n");
        assertThat(snippet.length()).isLessThanOrEqualTo(place.span().length() + 2 * 82);
        assertThat(snippet.codePoints()).noneMatch(SnippetTest::isHalfACharacter);
    }

    @Provide
    Arbitrary<Place> places() {
        Arbitrary<String> words = Arbitraries.of("a", "word", "😀", "😀😀😀😀😀😀😀😀", " ", "\n\n", "é")
                .list()
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
        return Combinators.combine(words, Arbitraries.of("Meridian", "x", "😀"), words)
                .as((before, name, after) ->
                        new Place(before + name + after, new Span(before.length(), before.length() + name.length())));
    }

    private static boolean isHalfACharacter(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static String around(String text, String words) {
        int start = text.indexOf(words);
        return Snippet.around(text, new Span(start, start + words.length()));
    }
}
