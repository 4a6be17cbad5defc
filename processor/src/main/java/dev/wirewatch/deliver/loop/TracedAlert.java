package dev.wirewatch.deliver.loop;

import dev.wirewatch.kafka.Traceparent;
import dev.wirewatch.schemas.Alert;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An alert as it was read, with the trace of its article; empty when the record carries none that is valid. */
record TracedAlert(Alert alert, Optional<String> trace) {

    static TracedAlert of(ConsumerRecord<?, ?> record, Alert alert) {
        return new TracedAlert(alert, Traceparent.in(record.headers()).flatMap(Traceparent::parse));
    }
}
