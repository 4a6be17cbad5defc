package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.AlertPosition;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.deliver.state.DeliveryState;
import dev.wirewatch.kafka.DeadLetterHeaders;
import dev.wirewatch.kafka.Topics;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes as records.
 *
 * @param partitions of news.deliveries
 */
record NoteRecords(int partitions) {

    private static final Logger LOG = LoggerFactory.getLogger(NoteRecords.class);
    private static final String STEP = "deliver";

    /** What was given up is a dead letter, too, and the log says so. */
    List<ProducerRecord<String, SpecificRecord>> of(Notes notes) {
        List<ProducerRecord<String, SpecificRecord>> records = new ArrayList<>();
        notes.deliveries().forEach(delivery -> {
            records.add(record(delivery.id(), delivery.toRecord()));
            if (delivery.state() instanceof DeliveryState.GivenUp givenUp
                    && !delivery.alert().equals(AlertPosition.NONE)) {
                records.add(deadLetter(delivery, givenUp.reason()));
            }
        });
        notes.dropped().forEach(delivery -> records.add(record(delivery.id(), null)));
        notes.channels()
                .forEach(
                        channel -> records.add(new ProducerRecord<>(Topics.CHANNELS.name(), channel.getId(), channel)));
        return records;
    }

    private ProducerRecord<String, SpecificRecord> record(DeliveryId id, SpecificRecord delivery) {
        int partition = DeliveryId.partition(id.channelId(), partitions);
        return new ProducerRecord<>(Topics.DELIVERIES.name(), partition, id.key(), delivery);
    }

    /** It holds no alert, which is in news.alerts, where the headers say. */
    private static ProducerRecord<String, SpecificRecord> deadLetter(AlertDelivery delivery, String cause) {
        AlertPosition alert = delivery.alert();
        LOG.warn(
                "event=dead-letter topic={} partition={} offset={} step={} channel={} cause=\"{}\"",
                Topics.ALERTS.name(),
                alert.partition(),
                alert.offset(),
                STEP,
                delivery.id().channelId(),
                cause);
        RecordHeaders headers = new RecordHeaders();
        DeadLetterHeaders.add(headers, Topics.ALERTS.name(), alert.partition(), alert.offset(), STEP, cause);
        return new ProducerRecord<>(
                Topics.DEAD_LETTERS.name(), null, delivery.id().key(), null, headers);
    }
}
