package dev.wirewatch.deliver.loop;

import dev.wirewatch.kafka.Outage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings alerts to the channels of this instance. One thread owns all that is known of them. Whatever goes wrong with Kafka
 * is handled in one way: what is in memory is forgotten and read again as it was committed.
 */
public final class DeliveryLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long CLOSE_MS = 20_000;

    private final DeliveryGroup group;
    private final Environment environment;
    private final Thread thread = new Thread(this::run, "deliver");
    private volatile boolean stopping;
    private volatile boolean ready;

    public DeliveryLoop(DeliveryGroup group, Environment environment) {
        this.group = group;
        this.environment = environment;
    }

    /** Starts to deliver. While the cluster is away it waits. */
    public void start() {
        thread.start();
    }

    public boolean isLive() {
        return thread.isAlive();
    }

    /** Whether the group has assigned this instance its channels, and what is to be sent on them is known. */
    public boolean isReady() {
        return ready;
    }

    /** Waits for a moment for what is under way. */
    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(CLOSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try (DeliverySession session = DeliverySession.open(group, environment)) {
                while (!stopping) {
                    session.turn();
                    ready = session.isReady();
                }
                session.end();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log(e);
                LockSupport.parkNanos(PAUSE_NANOS);
            } finally {
                ready = false;
            }
        }
    }

    private static void log(RuntimeException e) {
        if (Outage.isBehind(e)) {
            LOG.warn("event=deliveries-paused outage=true cause=\"{}\"", e.getMessage());
        } else if (e instanceof KafkaException) { // such as a membership that was lost while the process stood still
            LOG.error("event=deliveries-paused outage=false cause=\"{}\"", e.toString());
        } else {
            LOG.error("event=deliveries-paused outage=false cause=\"{}\"", e.getMessage(), e);
        }
    }
}
