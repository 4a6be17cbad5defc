package dev.wirewatch.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnglishAnnotatorTest {

    private static final String[] PIECES = {
        "Anna Lindqvist",
        "Mr Hollis",
        "the finance minister",
        "said",
        "told reporters",
        "that",
        "according to",
        "denied",
        "“",
        "”",
        "\"",
        "''",
        "‘",
        "’",
        ",",
        ".",
        "?",
        ":",
        "(",
        ")",
        "\n\n",
        "\n",
        "Read more: boats",
        "Share this article",
        "(Reporting by Otto Fenn)",
        "the harbour was full",
        "she",
        "and",
        "in Paris",
        "😀",
        "\uD83D",
        "\u0000",
        "\u2028",
        "é",
    };

    @Property(tries = 300)
    void whatIsFoundLiesInTheTextAndNotInWhatIsSkipped(@ForAll("texts") String text) {
        Annotation annotation = annotate(text);

        List<Span> found = found(annotation);
        assertThat(found).allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        assertThat(annotation.skipped()).allSatisfy(skipped -> {
            assertThat(skipped.end()).isLessThanOrEqualTo(text.length());
            assertThat(found).noneMatch(skipped::overlaps);
        });
    }

    @Property(tries = 300)
    void noTwoClaimsShareContentOrId(@ForAll("texts") String text) {
        List<Claim> claims = annotate(text).claims();

        List<Span> contents = claims.stream()
                .flatMap(claim -> claim.content().stream())
                .sorted()
                .toList();
        for (int i = 1; i < contents.size(); i++) {
            assertThat(contents.get(i).overlaps(contents.get(i - 1))).isFalse();
        }
        assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Property(tries = 100)
    void anyTextAtAllCanBeRead(@ForAll String text) {
        assertThat(annotate(text)).isNotNull();
    }

    @Example
    void manyThreadsFindWhatOneFinds() {
        List<String> texts = Arbitraries.of(PIECES)
                .list()
                .ofSize(60)
                .map(pieces -> String.join(" ", pieces))
                .sampleStream()
                .limit(200)
                .toList();
        List<Annotation> alone =
                texts.stream().map(EnglishAnnotatorTest::annotate).toList();

        List<Annotation> together =
                texts.parallelStream().map(EnglishAnnotatorTest::annotate).toList();

        assertThat(together).isEqualTo(alone);
    }

    /** The README shows these lines. */
    @Example
    void fiveLinesLeadFromATextToWhoSaidWhat() {
        Annotator annotator = new EnglishAnnotator(); // loads the models; share it between threads
        Document document =
                Document.of("nw-2041", "Rotterdam harbour reopens", "It will open on Friday, Ada Brandt said.");
        Annotation annotation = annotator.annotate(document, Catalog.empty());
        Claim claim = annotation.claims().get(0);
        String said = claim.speaker().name() + ": " + claim.words(document.text());

        assertThat(said).isEqualTo("Ada Brandt: It will open on Friday");
        assertThat(annotation.language()).contains("en");
        assertThat(annotation.entities())
                .extracting(Entity::id)
                .containsExactly("place:rotterdam", "person:ada-brandt");
    }

    @Example
    void hostileTextIsReadToItsEnd() {
        Stream.of(
                        "a".repeat(1_000_000),
                        "\"".repeat(100_000),
                        "“".repeat(100_000),
                        "' ".repeat(100_000),
                        "(".repeat(50_000) + ")".repeat(50_000),
                        "שלום ".repeat(50_000),
                        "according to ".repeat(50_000),
                        "who said that ".repeat(50_000),
                        "\uD800".repeat(50_000),
                        "\u0001".repeat(50_000),
                        "")
                .forEach(text -> assertThat(annotate(text).claims()).isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join(" ", pieces));
    }

    private static Annotation annotate(String text) {
        return Samples.ANNOTATOR.annotate(new Document("test", text), Catalog.empty());
    }

    private static List<Span> found(Annotation annotation) {
        List<Span> spans = new ArrayList<>();
        annotation.entities().stream().map(Entity::mentions).forEach(spans::addAll);
        for (Claim claim : annotation.claims()) {
            spans.addAll(claim.content());
            spans.addAll(claim.cue().spans());
            spans.addAll(claim.speaker().spans());
        }
        return spans;
    }
}
