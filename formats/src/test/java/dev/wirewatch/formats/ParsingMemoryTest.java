package dev.wirewatch.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParsingMemoryTest {

    private static final int MB = 1024 * 1024;

    @Test
    void noMoreIsParsedAtOnceThanTheMemoryIsFor() {
        ParsingMemory memory = new ParsingMemory(400L * MB); // 4 MB of large inputs
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        List<CompletableFuture<Void>> parsed = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> memory.use(2 * MB, () -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            Thread.yield();
                            return now.decrementAndGet();
                        }),
                        work -> new Thread(work).start()))
                .toList();

        parsed.forEach(CompletableFuture::join);
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void whatNeedsMoreThanThereIsIsParsedAlone() {
        assertThat(new ParsingMemory(0).use(Integer.MAX_VALUE, () -> "parsed")).isEqualTo("parsed");
    }

    @Test
    void aLargeInputWaitsForOthersAndASmallOneDoesNot() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Boolean> other =
                CompletableFuture.supplyAsync(() -> ParsingMemory.OF_PROCESS.use(Integer.MAX_VALUE, () -> {
                    begun.countDown();
                    return await(end);
                }));
        begun.await();

        CompletableFuture<ParseResult> large = read(ParsingMemory.LARGEST_SMALL + 1);
        assertThat(read(10_000).get(30, TimeUnit.SECONDS).accepted()).hasSize(1);
        assertThatThrownBy(() -> large.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        end.countDown();
        assertThat(large.get(30, TimeUnit.SECONDS).accepted()).hasSize(1);
        assertThat(other.get()).isTrue();
    }

    private static CompletableFuture<ParseResult> read(int bytes) {
        byte[] text =
                "The port is shut. ".repeat(bytes / 18 + 1).substring(0, bytes).getBytes(StandardCharsets.UTF_8);
        return CompletableFuture.supplyAsync(() -> Formats.read(Input.of(text)), work -> new Thread(work).start());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
