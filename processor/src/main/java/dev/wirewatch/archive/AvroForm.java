package dev.wirewatch.archive;

import org.apache.avro.specific.SpecificRecord;

/** Of records that are kept as Avro. */
abstract class AvroForm<T extends SpecificRecord> implements RecordForm<T> {

    private final AvroBytes<T> avro;

    AvroForm(Class<T> type) {
        this.avro = new AvroBytes<>(type);
    }

    @Override
    public final byte[] encode(T record) {
        return avro.encode(record);
    }

    @Override
    public final T decode(byte[] bytes) {
        return avro.decode(bytes);
    }
}
