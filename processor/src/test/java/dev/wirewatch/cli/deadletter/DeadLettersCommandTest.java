package dev.wirewatch.cli.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import dev.wirewatch.kafka.DeadLetterHeaders;
import dev.wirewatch.kafka.SharedCluster;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeadLettersCommandTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    @BeforeEach
    void begin() {
        CLUSTER.newTopics(1);
    }

    @Test
    void theyAreListedShownAndReplayed() {
        deadLetter("a1", "It has \u001b[31mno text.");
        deadLetter("a2", "It is too long.");

        CommandRun list = run("list");
        assertThat(list.out()).contains("  0-0  admit  news.articles-3@7  a1  ", "It is too long.");
        assertThat(list.out()).doesNotContain("\u001b");
        assertThat(run("list", "--last", "1", "--json").out())
                .contains("\"key\":\"a2\"")
                .doesNotContain("\"a1\"");
        assertThat(run("show", "0-1").out()).contains("\"cause\" : \"It is too long.\"", "\"bytes\" : \"Ynl0ZXM=\"");
        assertThat(run("replay", "0-1", "0-0").out().lines()).containsExactly("news.articles-0@0", "news.articles-0@1");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(run("list").err()).contains("There are no dead letters.");
        for (String command : new String[] {"show", "replay"}) {
            CommandRun run = run(command, "0-5");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("There is no dead letter '0-5'");
        }
        assertThat(run("list", "--last", "0").status()).isEqualTo(2);
    }

    private static void deadLetter(String key, String cause) {
        ProducerRecord<String, String> record = new ProducerRecord<>("news.dead-letters", key, "bytes");
        record.headers().add("traceparent", "00-1-2-01".getBytes(UTF_8));
        DeadLetterHeaders.add(record.headers(), "news.articles", 3, 7, "admit", cause);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", CLUSTER.kafka()), new StringSerializer(), new StringSerializer())) {
            producer.send(record);
        }
    }

    private static CommandRun run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "dead-letters";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.on(CLUSTER, all);
    }
}
