package dev.wirewatch.topology;

import static dev.wirewatch.topology.HostileText.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.codec.AnnotationLimits;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.topology.Newsroom.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an article below the limits holds, what it gives has a limit, too, and so has the memory that it takes. */
class HostileArticlesTest {

    private static final int MAX_CHARS = 300_000;
    private static final int MIB = 1024 * 1024;

    /** Of all records of an article, each of which refers to it. */
    private static final int MAX_BYTES = 40 * MIB;

    /** Of a match and its alert, with what is remembered of each. */
    private static final int MAX_BYTES_A_WATCH = 8 * MIB;

    /** The models take 60 MB of it. */
    private static final String HEAP = "-Xmx192m";

    private static final NewsAnnotator ANNOTATOR = new NewsAnnotator();
    private static final String CLAIM = "The harbour of Orla is full, Bakor Belum said.";

    private static Newsroom newsroom;
    private static int articles;

    @BeforeContainer
    static void open() {
        newsroom = watched();
    }

    @AfterContainer
    static void close() {
        newsroom.close();
    }

    @Property(tries = 15)
    void whatAnArticleGivesIsBounded(
            @ForAll("phrases") List<String> headline,
            @ForAll("phrases") List<String> body,
            @ForAll @IntRange(min = 1, max = 40_000) int inHeadline) {
        // an article without a word is a dead letter
        Assume.that(Stream.concat(headline.stream(), body.stream()).anyMatch(phrase -> !phrase.isBlank()));
        articles++;
        check(newsroom, article("article-" + articles, headline, inHeadline, body, 40_000 - inHeadline));
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        return Arbitraries.of(HostileText.PHRASES).list().ofMinSize(1).ofMaxSize(3);
    }

    /** In a process of its own, which ends when its heap is too small. */
    @Test
    void theLargestArticlesAreReadInASmallHeap(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileArticlesTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(() -> text(log)).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    /** What {@link #theLargestArticlesAreReadInASmallHeap} runs. */
    public static void main(String[] args) {
        int half = MAX_CHARS / 2;
        try (Newsroom newsroom = watched()) {
            check(
                    newsroom,
                    article("many-claims", List.of("harbour "), half, List.of(NAME + " said it was so. "), half));
            check(
                    newsroom,
                    article(
                            "one-speaker",
                            List.of("Bakor Belum "),
                            half,
                            List.of("Bakor Belum said " + NAME + " was there. "),
                            half));
        }
    }

    private static void check(Newsroom newsroom, Article article) {
        newsroom.publish(article);
        Written written = newsroom.written();
        newsroom.publish(Newsroom.article("after-" + article.getId(), 1, CLAIM));

        assertThat(newsroom.alerts.readValuesToList()).hasSize(3);
        newsroom.written();
        assertThat(written.records(Topics.ENRICHED)).isOne();
        assertThat(written.records(Topics.CLAIMS)).isLessThanOrEqualTo(AnnotationLimits.MAX_CLAIMS);
        assertThat(written.records(Topics.MENTIONS)).isLessThanOrEqualTo(AnnotationLimits.MAX_ENTITIES);
        assertThat(written.bytes()).isLessThan(MAX_BYTES + 3L * MAX_BYTES_A_WATCH);
    }

    private static Newsroom watched() {
        Newsroom newsroom = new Newsroom(ANNOTATOR, MAX_CHARS);
        for (WatchKind kind : List.of(WatchKind.ENTITY, WatchKind.CLAIMS_BY, WatchKind.CLAIMS_ABOUT)) {
            newsroom.watch(kind.name(), kind, Optional.empty(), "Bakor Belum", "Orla");
        }
        return newsroom;
    }

    private static Article article(String id, List<String> headline, int inHeadline, List<String> body, int inBody) {
        return Article.newBuilder(Newsroom.article(id, 1, HostileText.of(body, Math.max(1, inBody))))
                .setHeadline(HostileText.of(headline, inHeadline))
                .build();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
