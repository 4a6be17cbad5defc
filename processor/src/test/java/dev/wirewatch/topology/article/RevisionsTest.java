package dev.wirewatch.topology.article;

import static dev.wirewatch.topology.Newsroom.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.kafka.DeadLetterHeaders.Replay;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.internal.RevisionState;
import dev.wirewatch.topology.Newsroom;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article is to what is known of it. A dash is a version that the source does not number. */
class RevisionsTest {

    private static final Replay LETTER = new Replay("0-1", START.plusSeconds(1));

    @ParameterizedTest(name = "{0} v{1}, then {2} v{3} of {4} text: {5}")
    @CsvSource({
        "USABLE,   1, USABLE,   2, other, CORRECTION",
        "USABLE,   1, USABLE,   1, other, CORRECTION",
        "USABLE,   -, USABLE,   -, other, CORRECTION",
        "USABLE,   2, USABLE,   -, other, CORRECTION",
        "USABLE,   1, USABLE,   2, same,  dropped",
        "USABLE,   2, USABLE,   1, other, dropped",
        "USABLE,   1, CANCELED, 2, other, KILL",
        "USABLE,   2, CANCELED, 1, other, KILL",
        "USABLE,   -, WITHHELD, -, same,  KILL",
        "CANCELED, 2, CANCELED, 3, other, dropped",
        "WITHHELD, 2, CANCELED, 3, other, dropped",
        "CANCELED, 2, USABLE,   3, other, CORRECTION",
        "CANCELED, 2, USABLE,   2, other, dropped",
        "CANCELED, 2, USABLE,   1, other, dropped",
        "CANCELED, -, USABLE,   -, other, dropped",
        "CANCELED, -, USABLE,   5, other, dropped",
        "USABLE,   1890563411, USABLE, 987301244, other, dropped",
        "CANCELED, 987301244, USABLE, 1890563411, other, CORRECTION",
    })
    void aSecondVersion(
            ArticleStatus firstStatus,
            String firstVersion,
            ArticleStatus status,
            String version,
            String text,
            String kind) {
        var first = Revisions.next(Optional.empty(), article(firstStatus, firstVersion, "some text"), START, START);
        var second = Revisions.next(
                Optional.of(first.state()),
                article(status, version, text.equals("same") ? "some text" : "other text"),
                START.plusSeconds(1),
                START.plusSeconds(1));

        if (kind.equals("dropped")) {
            assertThat(second.kind()).isEmpty();
            assertThat(second.state().getRevision()).isEqualTo(1);
            assertThat(second.state().getStatus()).isEqualTo(firstStatus);
        } else {
            assertThat(second.kind()).contains(RevisionKind.valueOf(kind));
            assertThat(second.state().getRevision()).isEqualTo(2);
        }
        assertThat(second.state().getSeenAt()).isEqualTo(START.plusSeconds(1));
    }

    /** By a back-fill, which live articles overtake. */
    @ParameterizedTest(name = "{0} v{1}, then an earlier {2} v{3}: {4}")
    @CsvSource({
        "USABLE,   -, USABLE,   -, dropped",
        "USABLE,   2, USABLE,   -, dropped",
        "USABLE,   -, USABLE,   1, dropped",
        "USABLE,   1, USABLE,   2, CORRECTION",
        "USABLE,   -, CANCELED, -, KILL",
        "CANCELED, -, USABLE,   -, dropped"
    })
    void aVersionThatWasReceivedBeforeTheLastOne(
            ArticleStatus firstStatus, String firstVersion, ArticleStatus status, String version, String kind) {
        var first = Revisions.next(Optional.empty(), article(firstStatus, firstVersion, "new text"), START, START);
        var second = Revisions.next(
                Optional.of(first.state()),
                article(status, version, "old text"),
                START.minusSeconds(60),
                START.plusSeconds(1));

        assertThat(second.kind())
                .isEqualTo(
                        Optional.of(kind).filter(any -> !any.equals("dropped")).map(RevisionKind::valueOf));
    }

    @ParameterizedTest
    @CsvSource({"USABLE, NEW", "CANCELED, KILL", "WITHHELD, KILL"})
    void theFirstVersion(ArticleStatus status, RevisionKind kind) {
        var outcome = Revisions.next(Optional.empty(), article(status, "1", "text"), START, START);

        assertThat(outcome.kind()).contains(kind);
        assertThat(outcome.state().getRevision()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 5", "20260302093000, 20260302093100, 20260302093100", "3, -, 3", "-, 4, 4"})
    void theHighestVersionIsRemembered(String first, String second, long highest) {
        RevisionState state = Revisions.next(Optional.empty(), article(ArticleStatus.USABLE, first, "a"), START, START)
                .state();
        state = Revisions.next(Optional.of(state), article(ArticleStatus.USABLE, second, "b"), START, START)
                .state();

        assertThat(state.getVersion()).isEqualTo(highest);
    }

    @Test
    void aKillIsRememberedNoLongerThanOthersWhateverItsEmbargo() {
        Article kill = Article.newBuilder(article(ArticleStatus.CANCELED, "-", "some text"))
                .setEmbargoedUntil(Instant.parse("9999-01-01T00:00:00Z"))
                .build();

        assertThat(Revisions.next(Optional.empty(), kill, START, START).state().getSeenAt())
                .isEqualTo(START);
    }

    @ParameterizedTest(name = "{0}, then {1} v{2} of {3} text fails and is sent again: {4}")
    @CsvSource({
        "-,        USABLE,   1, -,     NEW, 1",
        "-,        CANCELED, 1, -,     KILL, 1",
        "USABLE,   USABLE,   2, other, CORRECTION, 2",
        "USABLE,   CANCELED, 2, same,  KILL, 2",
        "CANCELED, USABLE,   2, other, CORRECTION, 2",
    })
    void anArticleThatALaterStepFailedOnIsWhatItWas(
            String firstStatus, ArticleStatus status, String version, String text, RevisionKind kind, int revision) {
        Optional<RevisionState> before = firstStatus.equals("-")
                ? Optional.empty()
                : Optional.of(Revisions.next(
                                Optional.empty(),
                                article(ArticleStatus.valueOf(firstStatus), "1", "some text"),
                                START,
                                START)
                        .state());
        Article failed = article(status, version, text.equals("same") ? "some text" : "other text");
        RevisionState state = Revisions.next(before, failed, START, START).state();

        var again = Revisions.again(Optional.of(state), failed, LETTER, START.plusSeconds(60));

        assertThat(again.kind()).contains(kind);
        assertThat(again.state().getRevision()).isEqualTo(revision);
        assertThat(Revisions.again(Optional.of(again.state()), failed, LETTER, START.plusSeconds(90))
                        .kind())
                .as("the same letter once more")
                .isEmpty();
    }

    @Test
    void anArticleThatFailedBeforeANewerOneCameIsOutOfDate() {
        Article failed = article(ArticleStatus.USABLE, "-", "old text");
        RevisionState first =
                Revisions.next(Optional.empty(), failed, START, START).state();
        RevisionState newer = Revisions.next(
                        Optional.of(first),
                        article(ArticleStatus.USABLE, "-", "new text"),
                        START.plusSeconds(5),
                        START.plusSeconds(5))
                .state();

        assertThat(Revisions.again(Optional.of(newer), failed, LETTER, START.plusSeconds(60))
                        .kind())
                .isEmpty();
    }

    private static Article article(ArticleStatus status, String version, String body) {
        return Article.newBuilder(Newsroom.article("a", 1, body))
                .setStatus(status)
                .setVersion(version.equals("-") ? null : Long.valueOf(version))
                .build();
    }
}
