package dev.wirewatch.archive;

import static dev.wirewatch.archive.Records.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.wirewatch.schemas.EnrichedArticle;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRetentionTest {

    private static final long BYTES = 2_000_000;

    @TempDir
    private Path folder;

    @Test
    void whatIsTooOldGoes() throws IOException {
        try (ArchiveIndex index = open(new ArchiveLimits(Duration.ofHours(1), BYTES))) {
            for (int i = 0; i < 10; i++) {
                index.add(Kind.ARTICLES, article(i), START.plusSeconds(600L * i));
            }
            index.publish(index.positions());
            index.purge(START.plusSeconds(2 * 3_600));
            try (ArchiveView view = index.view()) {
                assertThat(view.find(Search.of(Kind.ARTICLES), Optional.empty(), 99)
                                .hits())
                        .extracting(Found.Hit::id)
                        .containsExactly("a9", "a8", "a7", "a6");
            }
        }
    }

    @Test
    void whenItIsFullTheOldestGoAndTheFilesStayWithinTheLimit() throws IOException {
        try (ArchiveIndex index = open(new ArchiveLimits(Duration.ofDays(7), BYTES))) {
            int count = 4_000;
            for (int i = 0; i < count; i++) {
                index.add(Kind.ARTICLES, article(i), START.plusSeconds(i));
                if (i % 200 == 199) {
                    index.publish(index.positions());
                    index.purge(START.plusSeconds(i));
                    index.commit();
                }
            }
            await().untilAsserted(() -> {
                index.purge(START.plusSeconds(count));
                index.commit(); // which lets go of the files of the commit before
                assertThat(index.bytes()).isBetween(BYTES / 5, BYTES);
            });
            try (ArchiveView view = index.view()) {
                assertThat(view.get(Kind.ARTICLES, "a" + (count - 1))).isPresent();
                assertThat(view.get(Kind.ARTICLES, "a0")).isEmpty();
                long kept =
                        view.find(Search.of(Kind.ARTICLES), Optional.empty(), 1).total();
                assertThat(view.get(Kind.ARTICLES, "a" + (count - kept))).isPresent();
            }
        }
    }

    private ArchiveIndex open(ArchiveLimits limits) throws IOException {
        return ArchiveIndex.open(folder, limits, new SimpleMeterRegistry().timer("search"));
    }

    private static EnrichedArticle article(int number) {
        String said = new Random(number)
                .ints(60, 0, 50_000)
                .mapToObj(word -> "word" + word)
                .collect(Collectors.joining(" "));
        return Records.article("a" + number, "Harbor closes", "Ilse Brandt", said);
    }
}
