package dev.wirewatch.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** Records as Avro without a schema: the index holds none of another schema than the program has. */
final class AvroBytes<T extends SpecificRecord> {

    private static final int USUAL_BYTES = 1_024;

    private final Schema schema;
    private final SpecificDatumWriter<T> writer;

    AvroBytes(Class<T> type) {
        this.schema = SpecificData.get().getSchema(type);
        this.writer = new SpecificDatumWriter<>(schema);
    }

    /** Another one for other schemas. */
    static String fingerprint(List<Schema> schemas) {
        return Integer.toHexString(schemas.stream()
                .map(SchemaNormalization::parsingFingerprint64)
                .toList()
                .hashCode());
    }

    Schema schema() {
        return schema;
    }

    byte[] encode(T record) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
            BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
            writer.write(record, encoder);
            encoder.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    T decode(byte[] bytes) {
        try {
            return new SpecificDatumReader<T>(schema)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
