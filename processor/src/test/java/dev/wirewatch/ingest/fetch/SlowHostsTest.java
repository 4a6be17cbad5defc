package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.FetchResult.Failed;
import dev.wirewatch.ingest.fetch.FetchResult.Received;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SlowHostsTest extends FetchFixture {

    @Test
    void aHostThatHangsOrDripsTimesOutAndHoldsUpNoOther() {
        server.on("/hang", (request, out) -> server.hang())
                .on("/stall", (request, out) -> {
                    OddServer.write(out, "200 OK\nContent-Length: 10", new byte[] {'1'});
                    server.hang();
                })
                .on("/drip", (request, out) -> drip(out))
                .on("/feed", "200 OK", "ok");
        var hanging = fetcher.fetch(FetchRequest.of(uri("other.example", "/hang")));
        var dripping = fetcher.fetch(FetchRequest.of(uri("third.example", "/drip")));

        for (int i = 0; i < 5; i++) {
            assertThat(text(received("/feed"))).isEqualTo("ok");
        }
        assertThat(dripping).isNotDone();
        assertThat(hanging.join()).isEqualTo(new Failed("'other.example' sent nothing for 1.5 s."));
        assertThat(dripping.join()).isEqualTo(new Failed("'third.example' did not finish within 4 s."));
        assertThat(failure("/stall")).isEqualTo("'wire.example' sent nothing for 1.5 s.");
    }

    @Test
    void oneHostIsAskedForOneThingAtATime() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int i = 0; i < 8; i++) {
            server.on("/" + i, (request, out) -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                server.pause(20);
                now.decrementAndGet();
                OddServer.write(out, "200 OK", new byte[0]);
            });
        }
        List<CompletableFuture<FetchResult>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(fetcher.fetch(FetchRequest.of(uri("wire.example", "/" + i))));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isInstanceOf(Received.class));
        assertThat(most).hasValue(1);
    }

    @Test
    void whatIsUnderWayWhenTheProgramEndsFails() {
        server.on("/hang", (request, out) -> server.hang());
        List<CompletableFuture<FetchResult>> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(fetcher.fetch(FetchRequest.of(uri("wire.example", "/hang"))));
        }

        fetcher.close();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.get(5, TimeUnit.SECONDS))
                .isInstanceOf(Failed.class));
        assertThat(fetch("/hang")).isInstanceOf(Failed.class);
    }

    private void drip(OutputStream out) throws IOException {
        OddServer.write(out, "200 OK\nContent-Length: 1000", new byte[0]);
        for (int i = 0; i < 1000; i++) {
            server.pause(50);
            out.write('.');
            out.flush();
        }
    }
}
