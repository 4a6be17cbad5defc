package dev.wirewatch.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.statement.ReportedClaim.NamedSpeaker;
import dev.wirewatch.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StorySignaturesTest {

    private static final List<String> WORDS = IntStream.range(0, 40)
            .mapToObj(i -> "w" + Character.toString('a' + i % 26) + "rd" + Character.toString('a' + i / 26))
            .toList();

    @Property
    void whatSharesEnoughIsFoundWhateverCameAndWent(
            @ForAll("claims") List<String> texts, @ForAll("claims") List<String> later) {
        StorySignatures signatures = new StorySignatures();
        List<Statement> known = new ArrayList<>();
        for (String text : texts) {
            Statement statement = new Statement(claim(known.size(), text), known.size());
            known.add(statement);
            signatures.put(statement);
        }
        for (int i = 0; i < later.size(); i++) {
            PrintedClaim report = claim(known.size() + i, later.get(i));
            assertFindsWhatSharesEnough(signatures, known, report);
            Statement changed = known.get(i % known.size());
            if (i % 3 == 0 && known.size() > 1) {
                known.remove(changed);
                signatures.remove(changed);
            } else {
                changed.add(report);
                signatures.put(changed);
            }
        }
        known.forEach(signatures::remove);
        assertThat(signatures.isEmpty()).isTrue();
    }

    private static void assertFindsWhatSharesEnough(
            StorySignatures signatures, List<Statement> known, PrintedClaim claim) {
        assertThat(signatures.candidates(claim))
                .doesNotHaveDuplicates()
                .containsAll(known.stream()
                        .filter(statement -> statement.printed().compared().stream()
                                .anyMatch(report -> report.hasWordsOf(claim)
                                        || report.sharedTerms(claim) >= ClaimComparison.FEWEST_TERMS))
                        .toList())
                .isSubsetOf(known);
    }

    @Test
    void mostOfWhatSharesNothingIsPassedOver() {
        StorySignatures signatures = new StorySignatures();
        for (int i = 0; i < 1_000; i++) {
            String text = "mason%1$d harbour%1$d ledger%1$d copper%1$d violin%1$d orchard%1$d saddle%1$d".formatted(i);
            signatures.put(new Statement(claim(i, text), i));
        }

        assertThat(signatures.candidates(claim(0, "the glacier above Orla lost a tenth of its ice in one summer")))
                .hasSizeLessThan(10);
    }

    @Provide
    static Arbitrary<List<String>> claims() {
        Arbitrary<String> claim =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12).map(words -> String.join(" ", words));
        return claim.list().ofMinSize(1).ofMaxSize(12);
    }

    private static PrintedClaim claim(int id, String words) {
        ReportedClaim claim = new ReportedClaim(
                "c" + id,
                new Span(0, words.length()),
                words,
                Optional.of(new NamedSpeaker("", "Marta Ilves")),
                false,
                true,
                false,
                false,
                List.of());
        return PrintedClaim.of(
                new Report(claim, "a" + id, "quake", id, Report.Part.ASSERTS, Instant.EPOCH.plusSeconds(id)));
    }
}
