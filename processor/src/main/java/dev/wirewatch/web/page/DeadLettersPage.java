package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.StoredDeadLetter;
import dev.wirewatch.archive.Term;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.DeadLetterReplay;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.web.SearchRequest;
import dev.wirewatch.wording.OneLine;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Records that could not be processed, and why. */
public final class DeadLettersPage implements Page {

    private static final LiveList.Noun NOUN = new LiveList.Noun("dead letter", "dead letters");
    private static final int LIMIT = 50;
    private static final Map<Term, String> FACETS = Map.of(Term.STEP, "Step");
    private static final int MOST_BYTES = 4_000;
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\P{C}\\n\\t]+|\uFFFD+");

    private static final String SENT = "sent";

    private final DeadLetterReplay replay;

    DeadLettersPage(Connection connection) {
        this.replay = new DeadLetterReplay(connection);
    }

    /** @param sent id of the one that was just sent back; may be empty */
    public record View(Frame frame, FilterForm filters, LiveList<LetterRow> list, String sent) implements PageView {

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
            String id, Instant time, String key, String place, String step, String cause, int bytes, String text) {

        public String replay() {
            return "/dead-letters/%s/replay".formatted(Links.escaped(id));
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Search<StoredDeadLetter> search = request.search(Kind.DEAD_LETTERS);
        return new View(
                request.frame("Dead letters", Section.DEAD_LETTERS),
                FilterForm.of(request.http(), request.archive(), search, FACETS, request.times()),
                request.list(search, Topics.DEAD_LETTERS, NOUN, LIMIT, hits -> hits.stream()
                                .map(DeadLettersPage::row)
                                .toList())
                        .still(),
                SearchRequest.text(request.http(), SENT).orElse(""));
    }

    /** Sends one back to where it was received, to be processed again. */
    Optional<PageView> replay(PageRequest request) {
        String id = request.id();
        if (replay.replay(id).isEmpty()) {
            throw NoPageException.notFound("dead letter");
        }
        request.http()
                .redirect(
                        "%s?%s=%s".formatted(Section.DEAD_LETTERS.path(), SENT, Links.escaped(id)),
                        HttpStatus.SEE_OTHER);
        return Optional.empty();
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
