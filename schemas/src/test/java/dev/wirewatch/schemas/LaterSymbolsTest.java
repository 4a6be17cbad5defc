package dev.wirewatch.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What today's classes read of the symbols that a later version adds. */
class LaterSymbolsTest {

    private static final String LATER = "LATER";

    static {
        TrustedRecords.trust();
    }

    static Stream<Schema> enums() {
        return SchemaStyleTest.enums();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void aLaterSymbolIsReadAsUnknown(Schema today) throws IOException {
        Schema later = extended(today);

        Object read = read(new GenericData.EnumSymbol(later, LATER), later, today);

        assertThat(read).isInstanceOf(Enum.class).hasToString("UNKNOWN");
    }

    @Test
    void aRecordKeepsItsOtherFields() throws IOException {
        Schema today = Watch.getClassSchema();
        Schema later =
                new Schema.Parser().parse(today.toString().replace("\"BURSTS\"]", "\"BURSTS\",\"" + LATER + "\"]"));
        GenericRecord written = new GenericRecordBuilder(later)
                .set("id", "w")
                .set("label", "Ada Brandt")
                .set("kind", new GenericData.EnumSymbol(later.getField("kind").schema(), LATER))
                .set("createdAt", 0L)
                .build();

        Watch read = (Watch) read(written, later, today);

        assertThat(read.getKind()).isEqualTo(WatchKind.UNKNOWN);
        assertThat(read.getLabel()).isEqualTo("Ada Brandt");
    }

    /** A producer in another language may leave a field out; that is no later symbol. */
    @Test
    void whatAProducerLeavesOutHasItsUsualMeaning() {
        assertThat(Article.getClassSchema().getField("status").defaultVal()).isEqualTo("USABLE");
        assertThat(Watch.getClassSchema().getField("kind").defaultVal()).isEqualTo("ENTITY");
        assertThat(FeedState.getClassSchema().getField("status").defaultVal()).isEqualTo("WAITING");
    }

    private static Schema extended(Schema schema) {
        List<String> symbols = Stream.concat(schema.getEnumSymbols().stream(), Stream.of(LATER))
                .toList();
        return Schema.createEnum(
                schema.getName(), schema.getDoc(), schema.getNamespace(), symbols, schema.getEnumDefault());
    }

    private static Object read(Object value, Schema writer, Schema reader) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<>(writer).write(value, encoder);
        encoder.flush();
        return new SpecificDatumReader<>(writer, reader)
                .read(null, DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null));
    }
}
