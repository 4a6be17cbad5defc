package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.FetchResult.Received;
import dev.wirewatch.ingest.fetch.FetchResult.Refused;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectChainTest extends FetchFixture {

    @ParameterizedTest
    @CsvSource({"wire.example, true", "other.example, false"})
    void aSecretIsShownToTheServerThatItIsForAndToNoOther(String host, boolean shown) {
        server.on("/feed", "302 Found\nLocation: " + uri(host, "/real"), "").on("/real", "200 OK", "ok");

        fetcher.fetch(new FetchRequest(
                        uri("wire.example", "/feed"),
                        Optional.of(Credential.basic("ola:sesam")),
                        Optional.empty(),
                        Optional.empty()))
                .join();

        assertThat(server.requests).hasSize(2);
        assertThat(server.requests.get(0)).contains("Authorization: Basic b2xhOnNlc2Ft");
        assertThat(server.requests.get(1).contains("Authorization")).isEqualTo(shown);
    }

    @Test
    void aNameAndAPasswordInTheAddressOfARedirectAreNotKept() {
        String target = uri("other.example", "/real").toString().replace("http://", "http://ola:sesam@");
        server.on("/feed", "301 Moved\nLocation: " + target, "").on("/real", "200 OK", "ok");

        assertThat(received("/feed").movedTo()).contains(uri("other.example", "/real"));
        assertThat(server.requests.get(1)).doesNotContain("Authorization");
    }

    @Test
    void aFaultOfTheProgramEndsTheFetch() {
        server.on("/page", "302 Found\nLocation: /real", "");

        var answer = fetcher.page(uri("wire.example", "/page"), redirect -> {
            throw new StackOverflowError();
        });

        assertThat(answer).failsWithin(Duration.ofSeconds(10));
    }

    @Test
    void aFormIsPostedAndFollowsRedirectsThatKeepIt() {
        server.on("/hub", "307 Temporary Redirect\nLocation: /real", "").on("/real", "202 Accepted", "");

        FetchResult answer = fetcher.post(uri("wire.example", "/hub"), Map.of("hub.mode", "subscribe & more"))
                .join();

        assertThat(answer).isInstanceOf(Received.class);
        assertThat(server.requests)
                .hasSize(2)
                .allMatch(request -> request.startsWith("POST "))
                .allMatch(request -> request.endsWith("\n\nhub.mode=subscribe+%26+more"));
    }

    @Test
    void aFormIsNotPostedAgainWhereARedirectWouldDropIt() {
        server.on("/hub", "302 Found\nLocation: /real", "").on("/real", "202 Accepted", "");

        assertThat(fetcher.post(uri("wire.example", "/hub"), Map.of("a", "b")).join())
                .isEqualTo(new Refused(302, Optional.empty(), FetchResult.Headers.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // statuses of the hops              | where it moved to for good
                "301                                 | /1",
                "308                                 | /1",
                "302                                 |",
                "303                                 |",
                "307                                 |",
                "301 308 301                         | /3",
                "301 302                             | /1",
                "302 301                             |",
                "301 307 301                         | /1",
                "301 301 301 301 301                 | /5",
            })
    void redirectsAreFollowedAndRememberedAsLongAsAllWereForGood(String statuses, String movedTo) {
        String[] hops = statuses.strip().split(" ");
        for (int i = 0; i < hops.length; i++) {
            String from = i == 0 ? "/feed" : "/" + i;
            server.on(from, hops[i] + " Moved\nLocation: " + "/" + (i + 1), "");
        }
        server.on("/" + hops.length, "200 OK", "there");

        Received received = received("/feed");

        assertThat(text(received)).isEqualTo("there");
        assertThat(received.at()).isEqualTo(uri("wire.example", "/" + hops.length));
        assertThat(received.movedTo()).isEqualTo(Optional.ofNullable(movedTo).map(path -> uri("wire.example", path)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/feed               | It redirects in a circle",
                "/back               | It redirects in a circle",
                "ftp://wire.example/ | It redirects to 'ftp://wire.example/', which is not an http or https address.",
                "file:///etc/passwd  | It redirects to 'file:///etc/passwd', which is not an http",
                "http://             | It redirects to 'http://', which is not an http",
                "''                  | It redirects to '', which is not an http",
                "/long1              | It redirects more than 5 times.",
            })
    void aRedirectThatLeadsNowhereFails(String location, String reason) {
        server.on("/feed", "301 Moved\nLocation: " + location, "").on("/back", "302 Found\nLocation: /feed#x", "");
        for (int i = 1; i < 9; i++) {
            server.on("/long" + i, "302 Found\nLocation: /long" + (i + 1), "");
        }

        assertThat(failure("/feed")).startsWith(reason);
    }

    @Test
    void allRedirectsShareOneAllowanceOfTime() {
        for (int i = 0; i < 5; i++) {
            int next = i + 1;
            server.on("/" + i, (request, out) -> {
                server.pause(1000);
                OddServer.write(out, "302 Found\nLocation: /" + next, new byte[0]);
            });
        }

        assertThat(failure("/0")).isEqualTo("'wire.example' did not finish within 4 s.");
    }
}
