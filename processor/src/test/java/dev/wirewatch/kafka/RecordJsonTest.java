package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.RecordJson;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordJsonTest {

    private static final Instant TIME = Instant.parse("2026-03-01T09:30:00Z");

    @Test
    void enumsTimesAndTextAreWrittenForPrograms() {
        Watch watch = new Watch("w", "“Port”\n", WatchKind.CLAIMS_ABOUT, "org:port", List.of("Port", "P."), TIME);

        assertThat(RecordJson.of(watch))
                .hasToString(
                        "{\"id\":\"w\",\"label\":\"“Port”\\n\",\"kind\":\"claims-about\",\"entityId\":\"org:port\","
                                + "\"names\":[\"Port\",\"P.\"],\"createdAt\":\"2026-03-01T09:30:00Z\"}");
    }

    @Test
    void whatIsNotThereHasNoField() {
        Watch watch = new Watch("w", "Port", WatchKind.ENTITY, null, List.of(), TIME);

        assertThat(RecordJson.of(watch))
                .hasToString("{\"id\":\"w\",\"label\":\"Port\",\"kind\":\"entity\",\"names\":[],"
                        + "\"createdAt\":\"2026-03-01T09:30:00Z\"}");
    }

    @Test
    void recordsAreNested() {
        Content content = new Content("no debt", ClaimKind.MIXED, List.of(new Span(3, 10)));

        assertThat(RecordJson.of(content))
                .hasToString("{\"text\":\"no debt\",\"kind\":\"mixed\",\"spans\":[{\"start\":3,\"end\":10}]}");
    }

    static Stream<Topic<?>> topics() {
        return AvroSerdesTest.topics();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyRecordOfATopicCanBeWritten(Topic<?> topic) {
        var schema = topic.schema().orElseThrow();

        assertThat(RecordJson.of(SampleRecords.of(schema)).size())
                .isEqualTo(schema.getFields().size());
    }
}
