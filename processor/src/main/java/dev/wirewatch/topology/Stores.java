package dev.wirewatch.topology;

import static java.util.Map.entry;

import dev.wirewatch.kafka.AvroSerdes;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.schemas.internal.AlertState;
import dev.wirewatch.schemas.internal.ClaimsState;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.MatchesState;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.schemas.internal.RevisionState;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** What the steps remember: one store a step, by article id; the alert desk's by watch id and article id. */
public final class Stores {

    static final String MATCHES_BY_WATCH = "matches-by-watch";

    private static final String REVISIONS = "revisions";
    private static final String HELD = "held";
    private static final String CLAIMS = "claims";
    private static final String MATCHES = "matches";
    private static final String ALERTS = "alerts";

    private static final Map<String, Schema> SCHEMAS = Map.ofEntries(
            entry(REVISIONS + "-changelog", RevisionState.getClassSchema()),
            entry(HELD + "-changelog", RevisedArticle.getClassSchema()),
            entry(CLAIMS + "-changelog", ClaimsState.getClassSchema()),
            entry(MATCHES + "-changelog", MatchesState.getClassSchema()),
            entry(ALERTS + "-changelog", AlertState.getClassSchema()),
            entry(MATCHES_BY_WATCH + "-repartition", Match.getClassSchema()));

    private final AvroSerdes serdes;

    Stores(AvroSerdes serdes) {
        this.serdes = serdes;
    }

    /** The schemas of the topology's own topics, by topic name. */
    public static Map<String, Schema> internalSchemas(String applicationId) {
        Map<String, Schema> schemas = new HashMap<>();
        SCHEMAS.forEach((topic, schema) -> schemas.put(applicationId + "-" + topic, schema));
        return schemas;
    }

    StoreBuilder<KeyValueStore<String, RevisionState>> revisions() {
        return store(REVISIONS, RevisionState.class);
    }

    StoreBuilder<KeyValueStore<String, RevisedArticle>> held() {
        return store(HELD, RevisedArticle.class);
    }

    StoreBuilder<KeyValueStore<String, ClaimsState>> claims() {
        return store(CLAIMS, ClaimsState.class);
    }

    StoreBuilder<KeyValueStore<String, MatchesState>> matches() {
        return store(MATCHES, MatchesState.class);
    }

    StoreBuilder<KeyValueStore<String, AlertState>> alerts() {
        return store(ALERTS, AlertState.class);
    }

    /** A global table is read into an index; Kafka Streams wants a store for it all the same, and leaves it empty. */
    static StoreBuilder<KeyValueStore<String, byte[]>> table(Topic<?> topic) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                        org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore(topic.name() + "-table"),
                        Serdes.String(),
                        Serdes.ByteArray())
                .withLoggingDisabled();
    }

    private <T extends SpecificRecord> StoreBuilder<KeyValueStore<String, T>> store(String name, Class<T> type) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                org.apache.kafka.streams.state.Stores.persistentKeyValueStore(name),
                Serdes.String(),
                serdes.serde(type));
    }
}
