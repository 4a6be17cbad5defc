package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.schemas.Article;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AvroSerdesTest {

    private static final String SCOPE = "avro-serdes-test";
    private static final String REGISTRY = "mock://" + SCOPE;
    private static final AvroSerdes SERDES = new AvroSerdes(Map.of("schema.registry.url", REGISTRY));

    static {
        TopicSetup.registerSchemas(MockSchemaRegistry.getClientForScope(SCOPE), Map.of());
    }

    static Stream<Topic<?>> topics() {
        return Topics.ALL.stream().filter(topic -> topic.schema().isPresent());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyRecordComesBackAsItWas(Topic<?> topic) {
        Serde<SpecificRecord> serde = SERDES.serde(SpecificRecord.class);
        SpecificRecord sample = SampleRecords.of(topic.schema().orElseThrow());

        byte[] bytes = serde.serializer().serialize(topic.name(), sample);

        assertThat(bytes).startsWith(0);
        SpecificRecord back = serde.deserializer().deserialize(topic.name(), bytes);
        assertThat(back).hasSameClassAs(sample).hasToString(sample.toString());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyRecordIsWrittenAsConfluentsSerializerWritesIt(Topic<?> topic) {
        SpecificRecord sample = SampleRecords.of(topic.schema().orElseThrow());
        try (KafkaAvroSerializer confluents = new KafkaAvroSerializer()) {
            confluents.configure(Map.of("schema.registry.url", REGISTRY, "auto.register.schemas", false), false);

            assertThat(SERDES.serializer().serialize(topic.name(), sample))
                    .isEqualTo(confluents.serialize(topic.name(), sample));
        }
    }

    @Test
    void aRecordThatCannotBeWrittenLeavesNothingInTheNext() {
        Article whole = (Article) SampleRecords.of(Article.getClassSchema());
        byte[] bytes = SERDES.serializer().serialize("news.articles", whole);
        Article broken = Article.newBuilder(whole).build();
        broken.put("body", null);

        assertThatThrownBy(() -> SERDES.<Article>serializer().serialize("news.articles", broken))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("Article");
        assertThat(SERDES.serializer().serialize("news.articles", whole)).isEqualTo(bytes);
    }

    @Test
    void nothingStaysNothing() {
        Serde<Article> serde = SERDES.serde(Article.class);

        assertThat(serde.serializer().serialize("news.articles", null)).isNull();
        assertThat(serde.deserializer().deserialize("news.articles", null)).isNull();
    }

    @Test
    void aSchemaThatNobodyRegisteredIsRefusedAndNotRegistered() {
        AvroSerdes serdes =
                new AvroSerdes(Map.of("schema.registry.url", "mock://nothing", "auto.register.schemas", true));
        SpecificRecord sample = SampleRecords.of(Article.getClassSchema());

        assertThatThrownBy(() -> serdes.serializer().serialize("news.articles", sample))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void aRecordThatIsTooLargeForItsTopicIsRefused() {
        Article article = Article.newBuilder((Article) SampleRecords.of(Article.getClassSchema()))
                .setBody("x".repeat(Topic.MAX_VALUE_BYTES))
                .build();

        assertThatThrownBy(() -> SERDES.<Article>serializer().serialize("news.articles", article))
                .isInstanceOf(SerializationException.class)
                .hasMessageMatching("The record takes 8,126,\\d+ bytes; the limit is 8,126,464.");
    }

    /** A record cut short or damaged must become a dead letter: waiting would hold up the desk for ever. */
    @Property
    void aDamagedRecordIsItsOwnFault(
            @ForAll @IntRange(min = 0, max = 400) int place, @ForAll byte damage, @ForAll boolean cut) {
        byte[] bytes = SERDES.serializer().serialize("news.articles", SampleRecords.of(Article.getClassSchema()));
        int at = place % bytes.length;
        byte[] damaged = cut ? Arrays.copyOf(bytes, at) : bytes.clone();
        if (!cut) {
            damaged[at] = damage;
        }

        try {
            SERDES.deserializer(Article.class).deserialize("news.articles", damaged);
        } catch (RuntimeException e) {
            assertThat(Outage.isBehind(e)).as("%s", e).isFalse();
        }
    }
}
