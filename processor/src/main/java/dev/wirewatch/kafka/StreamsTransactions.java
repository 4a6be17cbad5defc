package dev.wirewatch.kafka;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.FenceProducersOptions;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.KafkaException;

/**
 * The transactions of a Kafka Streams application. One that a killed process has left open holds up whoever reads committed
 * records only, and the partitions' offsets, until it times out.
 */
public final class StreamsTransactions {

    /** Kafka Streams names a thread's transactions, and its consumer, by the application, the process and its number. */
    private static final String TRANSACTIONAL_ID = "%s-([0-9a-f-]{36})-\\d+";

    private static final String CLIENT_ID = "%s-([0-9a-f-]{36})-StreamThread-\\d+-consumer";

    /** So that it is not done late, to a process that has come back. */
    private static final int DEADLINE_MS = 5_000;

    private final Admin admin;
    private final String applicationId;
    private final Pattern transactionalId;
    private final Pattern clientId;

    /** Those of an application by its id. */
    public StreamsTransactions(Admin admin, String applicationId) {
        this.admin = admin;
        this.applicationId = applicationId;
        this.transactionalId = Pattern.compile(TRANSACTIONAL_ID.formatted(Pattern.quote(applicationId)));
        this.clientId = Pattern.compile(CLIENT_ID.formatted(Pattern.quote(applicationId)));
    }

    /**
     * Aborts all, and whoever lives on cannot commit.
     *
     * @throws KafkaException when Kafka is away or refuses
     */
    void abortAll() {
        KafkaFutures.await(
                admin.fenceProducers(ids(new ListTransactionsOptions())).all());
    }

    /**
     * Aborts those that are open of processes that are in the application's group no more. Where members have a
     * {@code client.id} of their own, or there are none, nothing tells whose a transaction is, and none is aborted.
     *
     * @return their ids
     * @throws KafkaException when Kafka is away or refuses
     */
    public List<String> abortAbandoned() {
        List<String> open = ids(new ListTransactionsOptions().filterStates(Set.of(TransactionState.ONGOING)));
        if (open.isEmpty()) {
            return List.of();
        }
        List<Optional<String>> members = group().members().stream()
                .map(MemberDescription::clientId)
                .map(id -> process(clientId, id))
                .toList();
        if (members.isEmpty() || members.contains(Optional.<String>empty())) {
            return List.of();
        }
        List<String> abandoned = open.stream()
                .filter(id -> !members.contains(process(transactionalId, id)))
                .toList();
        KafkaFutures.await(admin.fenceProducers(abandoned, new FenceProducersOptions().timeoutMs(DEADLINE_MS))
                .all());
        return abandoned;
    }

    private List<String> ids(ListTransactionsOptions options) {
        return KafkaFutures.await(admin.listTransactions(options).all()).stream()
                .map(TransactionListing::transactionalId)
                .filter(id -> process(transactionalId, id).isPresent())
                .toList();
    }

    private ConsumerGroupDescription group() {
        return KafkaFutures.await(admin.describeConsumerGroups(List.of(applicationId))
                .describedGroups()
                .get(applicationId));
    }

    private static Optional<String> process(Pattern pattern, String id) {
        Matcher matcher = pattern.matcher(id);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
