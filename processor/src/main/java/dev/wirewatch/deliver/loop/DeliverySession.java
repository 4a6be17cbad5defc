package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.queue.Attempt;
import dev.wirewatch.deliver.queue.Bindings;
import dev.wirewatch.deliver.queue.ChannelQueues;
import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.AlertPosition;
import dev.wirewatch.deliver.state.DeliveryId;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import dev.wirewatch.schemas.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One membership in the group, with all that was read in it. Used by one thread. After any exception it must be closed, and
 * another opened, which reads all again.
 */
final class DeliverySession implements DeliveryLog.Listener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverySession.class);
    private static final Duration IDLE = Duration.ofMillis(100);
    private static final Duration BUSY = Duration.ofMillis(2);
    private static final Duration EXPIRY = Duration.ofSeconds(5);
    private static final Duration LAST_RESULTS = Duration.ofSeconds(3);

    /** After which alerts that no channel takes are not read again. */
    private static final long LONGEST_AHEAD_NANOS = Duration.ofSeconds(30).toNanos();

    private final Environment environment;
    private final DeliveryLog log;
    private final Bindings bindings;
    private final ChannelTables tables;
    private final AlertReader alerts;
    private final Senders senders;
    private final ChannelQueues queues;
    private final Results results;
    private final Notes notes = new Notes();
    private final Outbox outbox;
    private Instant nextExpiry = Instant.MIN;
    private long written = System.nanoTime();

    private DeliverySession(
            Environment environment, DeliveryLog log, Bindings bindings, ChannelTables tables, AlertReader alerts) {
        this.environment = environment;
        this.log = log;
        this.bindings = bindings;
        this.tables = tables;
        this.alerts = alerts;
        senders = new Senders(environment.transports());
        queues = new ChannelQueues(bindings, senders.kinds(), environment.schedule(), log.partitions());
        results = new Results(log::wake);
        outbox = new Outbox(
                queues, senders, new Composer(alerts, bindings, queues), results, notes, environment.metrics());
        log.join(this);
    }

    /** Joins the group, and reads the channels. */
    static DeliverySession open(DeliveryGroup group, Environment environment) {
        DeliveryLog log = group.open();
        try {
            Bindings bindings = new Bindings();
            ChannelTables tables = new ChannelTables(group.connection(), bindings);
            return new DeliverySession(environment, log, bindings, tables, new AlertReader(group.connection()));
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    /** Whether the group has assigned this instance its channels, and what is to be sent is known. */
    boolean isReady() {
        return log.isReady();
    }

    /** One turn: reads what is new, notes what has ended, starts what is due. */
    void turn() {
        Iterable<ConsumerRecord<String, SpecificRecord>> records = poll();
        Instant now = environment.clock().instant();
        tables.poll().forEach(id -> changed(id, now)); // first: a channel that was there before an alert takes it
        records.forEach(record -> read(record, now));
        log.takeCaughtUp().forEach(partition -> notes.add(queues.caughtUp(partition, now)));
        results.take().forEach(result -> outbox.settle(result, now));
        expire(now);
        send(now);
        if (isWriteDue()) {
            write();
        }
    }

    /** Notes what is under way, if it ends soon. */
    void end() throws InterruptedException {
        long begin = System.nanoTime();
        while (queues.underWay() > 0 && System.nanoTime() - begin < LAST_RESULTS.toNanos()) {
            Instant now = environment.clock().instant();
            results.take(IDLE).forEach(result -> outbox.settle(result, now));
        }
        writeAll();
    }

    @Override
    public void close() {
        senders.close();
        log.close();
        alerts.close();
        tables.close();
    }

    @Override
    public void assigned(int partition) {
        queues.assigned(partition);
    }

    @Override
    public void beforeRevocation() {
        Instant now = environment.clock().instant();
        results.take().forEach(result -> outbox.settle(result, now));
        writeAll();
    }

    @Override
    public void revoked(int partition) {
        queues.revoked(partition);
        senders.closeIf(id -> DeliveryId.partition(id, log.partitions()) == partition);
    }

    private Iterable<ConsumerRecord<String, SpecificRecord>> poll() {
        boolean isIdle = results.beginWait();
        try {
            return log.poll(!isIdle ? Duration.ZERO : notes.isAwaited() ? BUSY : IDLE);
        } finally {
            results.endWait();
        }
    }

    private void changed(String channelId, Instant now) {
        queues.changed(channelId, now);
        senders.closeIf(channelId::equals);
        bindings.channel(channelId)
                .map(Channel::getKind)
                .filter(kind -> !senders.kinds().contains(kind))
                .ifPresent(kind -> LOG.warn("event=channel-unsupported channel={} kind={}", channelId, kind));
    }

    private void read(ConsumerRecord<String, SpecificRecord> record, Instant now) {
        if (record.value() instanceof Alert alert) {
            dispatch(record, alert, now);
        } else if (record.value() instanceof Delivery delivery) {
            notes.add(queues.read(record.partition(), record.key(), AlertDelivery.of(delivery), now));
        } else if (record.value() == null) {
            notes.add(queues.read(record.partition(), record.key(), Optional.empty(), now));
        }
    }

    private void dispatch(ConsumerRecord<String, SpecificRecord> record, Alert alert, Instant now) {
        List<Channel> channels = bindings.takersOf(alert);
        if (channels.isEmpty()) {
            return;
        }
        AlertPosition position = new AlertPosition(record.partition(), record.offset());
        alerts.expect(position, TracedAlert.of(record, alert), record.serializedValueSize());
        channels.forEach(channel -> notes.addNew(AlertDelivery.pending(
                new DeliveryId(channel.getId(), alert.getId()), alert.getWatchId(), position, now)));
    }

    private void expire(Instant now) {
        if (now.isBefore(nextExpiry)) {
            return;
        }
        nextExpiry = now.plus(EXPIRY);
        notes.add(queues.expire(now));
        notes.drop(queues.drop(now));
        environment.metrics().set(queues.backlog());
    }

    private void send(Instant now) {
        List<Attempt> begun = outbox.begin(now);
        begun.stream().filter(Attempt::isNewSummary).forEach(summary -> notes.add(summary.deliveries()));
        if (begun.stream().anyMatch(Attempt::isNewSummary)) {
            write();
        }
        begun.forEach(attempt -> outbox.send(attempt, now));
    }

    private boolean isWriteDue() {
        return notes.isEmpty() ? log.isAhead() && System.nanoTime() - written > LONGEST_AHEAD_NANOS : notes.isDue();
    }

    private void writeAll() {
        if (!notes.isEmpty() || log.isAhead()) {
            write();
        }
    }

    private void write() {
        log.write(notes);
        notes.deliveries().forEach(delivery -> environment.metrics().count(kind(delivery), delivery));
        notes.clear();
        written = System.nanoTime();
    }

    private ChannelKind kind(AlertDelivery delivery) {
        return bindings.channel(delivery.id().channelId()).map(Channel::getKind).orElse(ChannelKind.UNKNOWN);
    }
}
