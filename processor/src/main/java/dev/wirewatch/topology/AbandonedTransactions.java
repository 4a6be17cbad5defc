package dev.wirewatch.topology;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.StreamsTransactions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Aborts what processors that were killed have left open, once their group has noticed. Else alerts of all partitions that
 * they had written to would wait until the transaction has timed out, which is after the longest article. One that dies
 * while this one still fetches state is not noticed.
 */
final class AbandonedTransactions implements KafkaStreams.StateListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedTransactions.class);

    private final ExecutorService executor = Executors.newSingleThreadExecutor(AbandonedTransactions::thread);
    private final Connection connection;
    private final String applicationId;

    AbandonedTransactions(Connection connection, String applicationId) {
        this.connection = connection;
        this.applicationId = applicationId;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "wirewatch-transactions");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void onChange(KafkaStreams.State newState, KafkaStreams.State oldState) {
        if (newState == KafkaStreams.State.REBALANCING) {
            executor.execute(this::abort);
        }
    }

    private void abort() {
        try (Admin admin = connection.admin()) {
            List<String> aborted = new StreamsTransactions(admin, applicationId).abortAbandoned();
            if (!aborted.isEmpty()) {
                LOG.warn("event=transactions-aborted ids=\"{}\"", String.join(",", aborted));
            }
        } catch (KafkaException e) {
            LOG.warn(
                    "event=transactions-left-open cause=\"{}\" action=\"they end when they time out\"", e.getMessage());
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
