package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.FetchResult.Failed;
import dev.wirewatch.ingest.fetch.FetchResult.Received;
import dev.wirewatch.outbound.AddressGuard;
import dev.wirewatch.outbound.Resolver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is never connected to, in whatever way it is spelled, looked up or redirected to. */
class AddressGuardTest {

    private final OddServer server = new OddServer().on("/", "200 OK", "secret");

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private FetchResult fetch(String address, Resolver resolver, String... allowed) {
        FetchSettings settings = new FetchSettings(
                "Wirewatch/test",
                Set.of(allowed),
                1 << 20,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                4,
                1);
        URI uri = URI.create(address.replace("PORT", String.valueOf(server.port())));
        try (Fetcher fetcher = new Fetcher(settings, resolver, Clock.systemUTC())) {
            return fetcher.fetch(FetchRequest.of(uri)).join();
        }
    }

    /** Numbers in all their spellings are the system's to understand, names are one another's. */
    private static Resolver names(Map<String, List<String>> names) {
        return host -> {
            if (!names.containsKey(host)) {
                return Resolver.SYSTEM.lookup(host);
            }
            return addresses(names.get(host));
        };
    }

    private static List<InetAddress> addresses(List<String> texts) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>();
        for (String text : texts) {
            addresses.add(InetAddress.getByName(text));
        }
        return addresses;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/",
                "http://127.1:PORT/",
                "http://127.0.1:PORT/",
                "http://2130706433:PORT/",
                "http://0x7f.1:PORT/",
                "http://0x7f000001:PORT/",
                "http://0x7f.0x0.0x0.0x1:PORT/",
                "http://017700000001:PORT/",
                "http://0177.0.0.1:PORT/",
                "http://0177.1:PORT/",
                "http://127.0.0.1.:PORT/",
                "http://0:PORT/",
                "http://0.0.0.0:PORT/",
                "http://[::1]:PORT/",
                "http://[::]:PORT/",
                "http://[0:0:0:0:0:0:0:1]:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "http://[::ffff:7f00:1]:PORT/",
                "http://[0000::0001]:PORT/",
                "http://[::127.0.0.1]:PORT/",
                "http://[64:ff9b::7f00:1]:PORT/",
                "http://localhost:PORT/",
                "http://LOCALHOST:PORT/",
                "http://localhost.:PORT/",
                "http://news.example@127.0.0.1:PORT/",
                "http://news.example:80@127.0.0.1:PORT/",
                "http://\uff11\uff12\uff17.0.0.1:PORT/",
                "http://127\u30020\u30020\u30021:PORT/",
                "http://%31%32%37.0.0.1:PORT/",
                "http://inside.example:PORT/",
                "http://mapped.example:PORT/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fd00:ec2::254]/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://100.64.0.1/",
                "https://127.0.0.1:PORT/"
            })
    void nothingInsideIsConnectedTo(String address) {
        Resolver resolver = names(Map.of(
                "inside.example", List.of("127.0.0.1", "::1", "10.0.0.1"),
                "mapped.example", List.of("::ffff:127.0.0.1")));

        assertThat(fetch(address, resolver)).isInstanceOf(Failed.class);
        assertThat(server.connections).hasValue(0);
    }

    @Test
    void theReasonNamesHostAndAddressAndSaysHowToAllowIt() {
        assertThat(fetch("http://inside.example:PORT/", names(Map.of("inside.example", List.of("127.0.0.1")))))
                .isEqualTo(new Failed("Requests to 'inside.example' are blocked, since 127.0.0.1 is a loopback address;"
                        + " to allow them, add the host to ingest.allow.hosts."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inside.example:PORT/",
                "http://INSIDE.example.:PORT/",
                "http://127.0.0.1:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/"
            })
    void aHostThatIsAllowedByNameIsConnectedTo(String address) {
        Resolver resolver =
                names(Map.of("inside.example", List.of("127.0.0.1"), "inside.example.", List.of("127.0.0.1")));

        assertThat(fetch(address, resolver, "Inside.Example.", "127.0.0.1")).isInstanceOf(Received.class);
    }

    @Test
    void anAllowedAddressIsNotAllowedUnderAnotherName() {
        assertThat(fetch("http://other.example:PORT/", host -> addresses(List.of("127.0.0.1")), "127.0.0.1"))
                .isInstanceOf(Failed.class);
        assertThat(server.connections).hasValue(0);
    }

    @Test
    void aNameThatChangesBetweenLookupsIsCheckedByTheAddressOfTheConnection() {
        Deque<String> answers = new ArrayDeque<>(List.of("8.8.8.8", "127.0.0.1"));
        Resolver rebinding = host -> addresses(List.of(answers.size() > 1 ? answers.poll() : answers.peek()));
        AddressGuard guard = new AddressGuard(Set.of(), "ingest.allow.hosts", rebinding);

        assertThat(lookup(guard)).extracting(InetAddress::getHostAddress).containsExactly("8.8.8.8");
        assertThat(fetch("http://rebinding.example:PORT/", rebinding)).isInstanceOf(Failed.class);
        assertThat(server.connections).hasValue(0);
    }

    private static List<InetAddress> lookup(AddressGuard guard) {
        try {
            return guard.lookup("rebinding.example");
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inside.example:PORT/",
                "http://127.0.0.1:PORT/",
                "http://2130706433:PORT/",
                "http://[::1]:PORT/",
                "//inside.example:PORT/",
                "http://localhost:PORT/"
            })
    void aRedirectLeadsNoFurtherIn(String location) {
        server.on("/leads", "302 Found\nLocation: " + location.replace("PORT", String.valueOf(server.port())), "");
        Resolver resolver = names(Map.of("door.example", List.of("127.0.0.1"), "inside.example", List.of("127.0.0.1")));

        assertThat(fetch("http://door.example:PORT/leads", resolver, "door.example"))
                .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reason())
                        .contains("are blocked, since", "ingest.allow.hosts"));
        assertThat(server.connections).hasValue(1);
    }

    @Test
    void aHostThatIsNotThereIsSaidNotToBe() {
        Resolver nobody = host -> {
            throw new UnknownHostException(host);
        };

        assertThat(fetch("http://nobody.example/", nobody)).isEqualTo(new Failed("There is no host 'nobody.example'."));
    }
}
