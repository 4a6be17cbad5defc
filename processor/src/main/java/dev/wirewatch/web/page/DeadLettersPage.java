package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.StoredDeadLetter;
import dev.wirewatch.archive.Term;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.wording.OneLine;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/** Records that could not be processed, and why. */
public final class DeadLettersPage implements Page {

    private static final LiveList.Noun NOUN = new LiveList.Noun("dead letter", "dead letters");
    private static final int LIMIT = 50;
    private static final Map<Term, String> FACETS = Map.of(Term.STEP, "Step");
    private static final int MOST_BYTES = 4_000;
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\P{C}\\n\\t]+|\uFFFD+");

    public record View(Frame frame, FilterForm filters, LiveList<LetterRow> list) implements PageView {

        @Override
        public String template() {
            return "dead-letters.jte";
        }
    }

    /**
     * @param place topic, partition and offset
     * @param text what of it can be read
     */
    public record LetterRow(
            String id, Instant time, String key, String place, String step, String cause, int bytes, String text) {}

    @Override
    public PageView of(PageRequest request) {
        Search<StoredDeadLetter> search = request.search(Kind.DEAD_LETTERS);
        return new View(
                request.frame("Dead letters", Section.DEAD_LETTERS),
                FilterForm.of(request.http(), request.archive(), search, FACETS, request.times()),
                request.list(search, Topics.DEAD_LETTERS, NOUN, LIMIT, hits -> hits.stream()
                                .map(DeadLettersPage::row)
                                .toList())
                        .still());
    }

    private static LetterRow row(Found.Hit<StoredDeadLetter> hit) {
        StoredDeadLetter letter = hit.record();
        return new LetterRow(
                hit.id(),
                letter.time(),
                OneLine.of(letter.key().orElse("")),
                "%s, partition %d, offset %d".formatted(letter.topic(), letter.partition(), letter.offset()),
                OneLine.of(letter.step()),
                OneLine.of(letter.cause()),
                letter.bytes().length,
                text(letter.bytes()));
    }

    private static String text(byte[] bytes) {
        byte[] some = Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES));
        return UNPRINTABLE
                .matcher(new String(some, StandardCharsets.UTF_8))
                .replaceAll(" ")
                .strip();
    }
}
