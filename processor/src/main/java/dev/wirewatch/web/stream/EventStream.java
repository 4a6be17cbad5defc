package dev.wirewatch.web.stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.wirewatch.kafka.Positions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One who listens to a topic. */
final class EventStream<T extends SpecificRecord> {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    /** Well below the time after which servers and proxies close a connection that is silent. */
    static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final TopicHub<T> hub;
    private final StreamInbox<T> inbox;
    private final Function<TopicRecord<T>, Optional<TopicRecord<T>>> kept;
    private final Function<TopicRecord<T>, Optional<String>> form;
    private final EventWriter writer;
    private final BooleanSupplier allowed;
    private final List<Long> position;
    private long checked = System.nanoTime();

    /**
     * @param inbox of the hub, open already
     * @param after the position after the last record that the client has; empty for the hub's
     * @param kept what may still be told of a record that the client has missed
     * @param form of a record that the client asks for; empty for those that it does not
     * @param allowed whether the client may still listen
     */
    EventStream(
            TopicHub<T> hub,
            StreamInbox<T> inbox,
            Optional<List<Long>> after,
            Function<TopicRecord<T>, Optional<TopicRecord<T>>> kept,
            Function<TopicRecord<T>, Optional<String>> form,
            BooleanSupplier allowed,
            EventWriter writer) {
        this.hub = hub;
        this.inbox = inbox;
        this.kept = kept;
        this.form = form;
        this.allowed = allowed;
        this.writer = writer;
        this.position = new ArrayList<>(after.orElseGet(inbox::start));
    }

    /**
     * Sends until the client is gone or may no longer listen, the server stops, too much waits, or something fails; the
     * client is told why by an event.
     *
     * @throws IOException when the client is gone
     * @throws KafkaException when the broker is away before the first event
     */
    void run() throws IOException, InterruptedException {
        MissedRecords<T> missed = new MissedRecords<>(hub.connection(), hub.topic(), inbox.start());
        List<Long> reachable = missed.reachable(List.copyOf(position)); // while a failure can still be the answer
        writer.begin();
        try {
            sendMissed(missed, reachable);
            sendNew();
        } catch (KafkaException e) {
            LOG.warn("event=stream-failed topic={} cause=\"{}\"", hub.topic().name(), e.toString());
            tell("failed", "Kafka does not answer; come back for the rest.");
        } catch (RuntimeException e) {
            LOG.error("event=stream-failed topic={} position={}", hub.topic().name(), id(), e);
            tell("failed", "A record could not be told, and the log of the server says why; come back for the rest.");
        }
    }

    private void sendNew() throws IOException, InterruptedException {
        while (!inbox.isClosed()) {
            if (!mayGoOn()) {
                tell("ended", "The user or token of this stream is no longer let in.");
                return;
            }
            boolean overrun = inbox.isOverrun(); // before, since all that has found a place is still to be sent
            for (TopicRecord<T> record : inbox.take(HEARTBEAT.minus(writer.silence()))) {
                if (inbox.isClosed()) {
                    return;
                }
                send(record, Optional.of(record));
            }
            if (overrun) {
                tell("overrun", "This client reads too slowly; it has all up to here, and may come back for the rest.");
                return;
            }
            keepAlive();
            writer.flush();
        }
    }

    /** Asks as often as it keeps alive. */
    private boolean mayGoOn() {
        boolean due = System.nanoTime() - checked >= HEARTBEAT.toNanos();
        if (due && allowed.getAsBoolean()) {
            checked = System.nanoTime();
            return true;
        }
        return !due;
    }

    /** Also while records come of which this client wants none. */
    private void keepAlive() throws IOException {
        if (writer.silence().compareTo(HEARTBEAT) >= 0) {
            writer.heartbeat(id());
        }
    }

    private void sendMissed(MissedRecords<T> missed, List<Long> reachable) throws IOException {
        if (!reachable.equals(position)) {
            position.clear();
            position.addAll(reachable);
            tell("gone", "The topic no longer holds all from that position on; what it holds follows.");
        }
        missed.read(List.copyOf(position), this::isOver, record -> send(record, kept.apply(record)));
        if (isOver()) {
            return;
        }
        while (position.size() < inbox.start().size()) {
            position.add(inbox.start().get(position.size()));
        }
        for (int i = 0; i < position.size() && i < inbox.start().size(); i++) {
            position.set(i, Math.max(position.get(i), inbox.start().get(i)));
        }
        writer.heartbeat(id()); // so that who is cut off before its first event misses none either
    }

    private boolean isOver() {
        return inbox.isClosed() || !mayGoOn();
    }

    /** @param told what may be told of it */
    private void send(TopicRecord<T> record, Optional<TopicRecord<T>> told) throws IOException {
        while (position.size() <= record.partition()) {
            position.add(0L);
        }
        if (record.offset() >= position.get(record.partition())) {
            position.set(record.partition(), record.offset() + 1);
            Optional<String> data = told.flatMap(form);
            if (data.isPresent()) {
                writer.event(id(), data.get());
            }
            keepAlive();
        }
    }

    private void tell(String event, String sentence) throws IOException {
        writer.event(
                event,
                id(),
                JsonNodeFactory.instance.objectNode().put("detail", sentence).toString());
        writer.flush();
    }

    private String id() {
        return Positions.text(position);
    }
}
