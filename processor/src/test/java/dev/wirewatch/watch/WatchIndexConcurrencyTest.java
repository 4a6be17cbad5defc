package dev.wirewatch.watch;

import static dev.wirewatch.watch.Sample.watchById;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.entities.Entity;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WatchIndexConcurrencyTest {

    private static final int CHANGES = 3_000;
    private static final Sample SAMPLE = new Sample("Corvane Group and Ana Ruiz met.");
    private static final Entity CORVANE = SAMPLE.entity("org:corvane", "Corvane Group", "Corvane Group");

    private final WatchIndex index = new WatchIndex();

    @Test
    void aWatchThatIsReplacedIsMetExactlyOnceAllTheWhile() throws Exception {
        index.put(watchById("w", WatchKind.ENTITY, "org:corvane"));

        whileMatching(matches -> assertThat(matches).filteredOn(is("w")).hasSize(1), () -> {
            for (int i = 0; i < CHANGES; i++) {
                index.put(watchById("w", WatchKind.ENTITY, "org:corvane", "Corvane Group", "Ana Ruiz", "Alias " + i));
                index.put(watchById("w", WatchKind.ENTITY, "org:corvane"));
            }
        });
    }

    @Test
    void watchesComeAndGoWithoutHarmToTheOthers() throws Exception {
        index.put(watchById("stays", WatchKind.ENTITY, "org:corvane", "Ana Ruiz"));

        whileMatching(matches -> assertThat(matches).filteredOn(is("stays")).hasSize(1), () -> {
            for (int i = 0; i < CHANGES; i++) {
                index.put(watchById("goes", WatchKind.ENTITY, "org:corvane", "Ana Ruiz"));
                index.remove("goes");
            }
        });

        assertThat(index.match(SAMPLE.reading(List.of(), List.of(CORVANE), List.of()))
                        .all())
                .hasSize(1);
    }

    private static Predicate<Match> is(String id) {
        return match -> match.watch().id().equals(id);
    }

    private void whileMatching(Consumer<List<Match>> check, Runnable change) throws Exception {
        int readers = 2;
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch reading = new CountDownLatch(readers);
        try {
            List<CompletableFuture<Void>> matching = IntStream.range(0, readers)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> {
                                reading.countDown();
                                while (!done.get()) {
                                    check.accept(index.match(SAMPLE.reading(List.of(), List.of(CORVANE), List.of()))
                                            .all());
                                }
                            },
                            threads))
                    .toList();
            assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
            change.run();
            done.set(true);
            for (CompletableFuture<Void> reader : matching) {
                reader.get(10, TimeUnit.SECONDS);
            }
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }
}
