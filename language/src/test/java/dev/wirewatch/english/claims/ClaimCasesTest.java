package dev.wirewatch.english.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.english.Samples;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the table of {@code cases.txt}, which says how it is to be read. */
class ClaimCasesTest {

    private record Case(String text, List<String> expected) {

        DynamicNode test() {
            return DynamicTest.dynamicTest(text, () -> {
                String document = text.replace("¶", "\n\n");
                List<String> found =
                        Samples.ANNOTATOR.annotate(new Document("test", document), Catalog.empty()).claims().stream()
                                .map(claim -> line(document, claim))
                                .toList();
                assertThat(found).isEqualTo(expected.equals(List.of("nothing")) ? List.of() : expected);
            });
        }
    }

    private record Section(String title, List<Case> cases) {}

    @TestFactory
    Stream<DynamicNode> everyCaseIsReadAsTheTableSays() {
        return sections().stream()
                .map(section -> DynamicContainer.dynamicContainer(
                        section.title(), section.cases().stream().map(Case::test)));
    }

    private static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (String line : WordLists.read(ClaimCasesTest.class, "cases.txt")) {
            if (line.startsWith("== ")) {
                sections.add(new Section(line.substring(3), new ArrayList<>()));
                continue;
            }
            List<Case> cases = sections.get(sections.size() - 1).cases();
            if (line.startsWith("  ")) {
                cases.get(cases.size() - 1).expected().add(line.strip());
            } else {
                cases.add(new Case(line, new ArrayList<>()));
            }
        }
        return sections;
    }

    private static String line(String text, Claim claim) {
        Speaker speaker = claim.speaker();
        String words = joined(text, speaker.spans(), " ");
        String name = words.equals(speaker.name()) || words.equals(speaker.name() + " who")
                ? words
                : words + " = " + speaker.name() + " (" + lower(speaker.resolution()) + ")";
        Cue cue = claim.cue();
        String act = (cue.factuality().negated() ? "not " : "")
                + (cue.factuality().modal() ? "may " : "")
                + (cue.factuality().hearsay() ? "hearsay " : "")
                + (cue.factuality().conditional() ? "conditional " : "")
                + (cue.factuality().question() ? "question " : "")
                + lower(cue.kind());
        return "%s | %s: %s | %s | %s"
                .formatted(name, act, cue.lemma(), lower(claim.kind()), joined(text, claim.content(), "..."))
                .replace(":  |", ": |");
    }

    private static String joined(String text, List<Span> spans, String by) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(by));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
