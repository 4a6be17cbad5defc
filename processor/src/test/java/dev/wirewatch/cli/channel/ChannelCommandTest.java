package dev.wirewatch.cli.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Delivery;
import dev.wirewatch.schemas.DeliveryStatus;
import dev.wirewatch.schemas.DigestPeriod;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelCommandTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    @BeforeEach
    void begin() {
        CLUSTER.newTopics(1);
    }

    @Test
    void aChannelSaysWhatItTakesAndWhen() {
        String id = added("mail:ada@example.org", "--tag", "ports,rail", "--digest", "07:30", "--zone", "Europe/Oslo");

        Channel channel = stored(id);
        assertThat(channel.getTags()).containsExactly("ports", "rail");
        assertThat(channel.getDigest().getPeriod()).isEqualTo(DigestPeriod.DAY);
        assertThat(channel.getDigest().getAt()).isEqualTo(7 * 60 + 30);
        assertThat(channel.getDigest().getZone()).isEqualTo("Europe/Oslo");
        assertThat(run("list").out()).contains("waiting", "tag ports, tag rail", "mail:ada@example.org");
    }

    @Test
    void addingAChannelSaysHowToTryIt() {
        CommandRun run = run("add", "mail:ada@example.org", "--id", "morning");

        assertThat(run.out()).isEqualTo("morning\n");
        assertThat(run.err()).isEqualTo("'channel test morning' sends a sample alert there.\n");
    }

    @Test
    void theSameAddressIsTheSameChannel() {
        String first = added("mail:ada@example.org");
        Instant since = stored(first).getCreatedAt();

        assertThat(added("mail:ada@example.org", "--owner", "desk")).isEqualTo(first);
        assertThat(stored(first).getOwners()).containsExactly("desk");
        assertThat(stored(first).getCreatedAt()).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({
        "me@example.org, 2, A channel begins with its kind",
        "mail:nobody, 1, nobody",
        "webhook:ftp://desk.example/, 1, A webhook's address must be",
        "command:tell-desk, 1, by its whole path",
        "mail:me@example.org --secret sesam, 2, --secret says where the secret is",
        "mail:me@example.org --digest noon, 2, neither 'hour' nor a time of the day",
        "mail:me@example.org --when-empty, 2, which is missing",
        "mail:me@example.org --option colour=red, 1, has no option 'colour'",
    })
    void whatMakesNoSenseIsTurnedDown(String args, int status, String said) {
        CommandRun run = run(("add " + args).split(" "));

        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(run.err()).contains(said).doesNotContain("sesam");
        assertThat(run("list", "--json").out()).isEmpty();
    }

    @Test
    void aTestTellsWhatTheReceiverAnswered() throws IOException, InterruptedException {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            String id = added("webhook:" + server.url("/hook"));
            server.enqueue(new MockResponse.Builder().code(204).build());
            server.enqueue(
                    new MockResponse.Builder().code(500).body("out of order").build());

            CommandRun taken = run("test", id, "--set", "deliver.allow.hosts=localhost");
            CommandRun failed = run("test", id, "--set", "deliver.allow.hosts=localhost");

            assertThat(taken.out().strip()).isEqualTo("sent");
            assertThat(server.takeRequest().getBody().utf8()).contains("This is how an alert looks here");
            assertThat(failed.status()).isEqualTo(1);
            assertThat(failed.err()).contains("Not sent: The receiver answered 500: out of order");
            assertThat(run("test", id).err()).contains("add the host to deliver.allow.hosts");
        }
    }

    @Test
    void aChannelIsPausedResumedAndRemoved() {
        String id = added("mail:ada@example.org");

        run("pause", id);
        assertThat(run("list").out()).contains("paused");
        run("resume", id);
        assertThat(stored(id).getPaused()).isFalse();
        run("remove", id);
        assertThat(run("show", id).err()).contains("There is no channel '" + id + "'");
    }

    @Test
    void howAChannelFaresIsShownAndWhatWasGivenUpIsSentAgain() {
        String id = added("mail:ada@example.org");
        Instant now = Instant.now();
        put(delivery(id, "a1", now, DeliveryStatus.SENT));
        put(delivery(id, "a2", now, DeliveryStatus.GIVEN_UP));
        put(delivery("other", "a3", now, DeliveryStatus.GIVEN_UP));

        assertThat(run("list").out()).contains("failing", "Nobody answered.");
        assertThat(run("show", id).out()).contains("\"sent\" : 1", "\"givenUp\" : 1");
        assertThat(CommandRun.on(CLUSTER, "deliver", "retry", "--channel", id)
                        .out()
                        .strip())
                .isEqualTo("1 alert is sent again.");
        assertThat(run("show", id).out()).contains("\"open\" : 1", "\"givenUp\" : 0");
        assertThat(CommandRun.on(CLUSTER, "deliver", "retry").out()).isEqualTo("1 alert is sent again.\n");
        assertThat(CommandRun.on(CLUSTER, "deliver", "retry").out()).isEqualTo("0 alerts are sent again.\n");
    }

    private static String added(String address, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "add";
        args[1] = address;
        System.arraycopy(options, 0, args, 2, options.length);
        CommandRun run = run(args);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out().strip();
    }

    private static CommandRun run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "channel";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.on(CLUSTER, all);
    }

    private static Channel stored(String id) {
        return new CompactedTopic<>(CLUSTER.connection(), Topics.CHANNELS)
                .read()
                .get(id);
    }

    private static void put(Delivery delivery) {
        new CompactedTopic<>(CLUSTER.connection(), Topics.DELIVERIES)
                .putAll(Map.of(DeliveryId.of(delivery).key(), delivery));
    }

    private static Delivery delivery(String channel, String alert, Instant now, DeliveryStatus status) {
        boolean sent = status == DeliveryStatus.SENT;
        return Delivery.newBuilder()
                .setChannelId(channel)
                .setAlertId(alert)
                .setWatchId("w-1")
                .setAlertPartition(0)
                .setAlertOffset(List.of("a1", "a2", "a3").indexOf(alert))
                .setStatus(status)
                .setAttempts(1)
                .setQueuedAt(now)
                .setEndedAt(now)
                .setMessageId(sent ? alert : null)
                .setError(sent ? null : "Nobody answered.")
                .build();
    }
}
