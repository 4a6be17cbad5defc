package dev.wirewatch.topology;

import static org.apache.kafka.streams.kstream.Named.as;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.entities.CatalogEntry;
import dev.wirewatch.entities.CatalogIndex;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.kafka.AvroSerdes;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.CatalogEntity;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.internal.ClaimsState;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.MatchesState;
import dev.wirewatch.watch.Watch;
import dev.wirewatch.watch.WatchIndex;
import dev.wirewatch.watch.WatchKind;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** From a published article to an alert. */
public final class NewsTopology {

    private final StreamsBuilder builder = new StreamsBuilder();
    private final CatalogIndex catalog = new CatalogIndex();
    private final WatchIndex watches = new WatchIndex();
    private final AvroSerdes serdes;
    private final Stores stores;
    private final Annotator annotator;
    private final int maxChars;
    private final StoreBuilder<KeyValueStore<String, ClaimsState>> claims;
    private final StoreBuilder<KeyValueStore<String, MatchesState>> matches;

    private NewsTopology(AvroSerdes serdes, Annotator annotator, int maxChars) {
        this.serdes = serdes;
        this.stores = new Stores(serdes);
        this.annotator = annotator;
        this.maxChars = maxChars;
        this.claims = stores.claims();
        this.matches = stores.matches();
    }

    /** @param maxChars largest headline and body together, in UTF-16 code units; a longer article is a dead letter */
    public static Topology build(AvroSerdes serdes, Annotator annotator, int maxChars) {
        NewsTopology news = new NewsTopology(serdes, annotator, maxChars);
        news.tables();
        KStream<String, EnrichedArticle> enriched = news.desk();
        news.publish(enriched);
        news.alertDesk(enriched);
        return news.builder.build();
    }

    private void tables() {
        table(Topics.CATALOG, new TableUpdate.Index<CatalogEntity>() {
            @Override
            public void put(String key, CatalogEntity entity) {
                EntityType type = EntityType.valueOf(entity.getType().name());
                catalog.put(new CatalogEntry(
                        key,
                        type,
                        entity.getName(),
                        entity.getAliases(),
                        entity.getDescription(),
                        entity.getRelated()));
            }

            @Override
            public void remove(String key) {
                catalog.remove(key);
            }
        });
        table(Topics.WATCHES, new TableUpdate.Index<dev.wirewatch.schemas.Watch>() {
            @Override
            public void put(String key, dev.wirewatch.schemas.Watch watch) {
                watches.put(new Watch(
                        key,
                        watch.getLabel(),
                        WatchKind.valueOf(watch.getKind().name()),
                        Optional.ofNullable(watch.getEntityId()),
                        watch.getNames()));
            }

            @Override
            public void remove(String key) {
                watches.remove(key);
            }
        });
    }

    private KStream<String, EnrichedArticle> desk() {
        return builder.stream(
                        Topics.ARTICLES.name(),
                        Consumed.with(Serdes.String(), serdes.serde(Topics.ARTICLES.type()))
                                .withName("articles"))
                .processValues(new Admit(maxChars), as("admit"))
                .processValues(new Revise(stores.revisions(), Set.of(claims, matches)), as("revise"))
                .process(new Hold(stores.held()), as("hold"))
                .process(new Enrich(annotator, catalog), as("enrich"))
                .process(new Reconcile(claims), as("reconcile"));
    }

    private void publish(KStream<String, EnrichedArticle> enriched) {
        enriched.to(Topics.ENRICHED.name(), to(Topics.ENRICHED, "publish-enriched"));
        enriched.flatMap(Mentions::of, as("mentions"))
                .to(Topics.MENTIONS.name(), to(Topics.MENTIONS, "publish-mentions"));
        enriched.flatMap(ChangedClaims::of, as("claims")).to(Topics.CLAIMS.name(), to(Topics.CLAIMS, "publish-claims"));
    }

    private void alertDesk(KStream<String, EnrichedArticle> enriched) {
        enriched.process(new MatchWatches(watches, matches), as("match"))
                .repartition(Repartitioned.<String, Match>as(Stores.MATCHES_BY_WATCH)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(serdes.serde(Match.class)))
                .process(new RaiseAlerts(stores.alerts()), as("alert"))
                .to(Topics.ALERTS.name(), to(Topics.ALERTS, "publish-alerts"));
    }

    private <T extends SpecificRecord> Produced<String, T> to(Topic<T> topic, String node) {
        return Produced.with(Serdes.String(), serdes.serde(topic.type())).withName(node);
    }

    private <T extends SpecificRecord> void table(Topic<T> topic, TableUpdate.Index<T> index) {
        builder.addGlobalStore(
                Stores.table(topic),
                topic.name(),
                Consumed.with(Serdes.String(), Serdes.ByteArray()).withName(topic.name() + "-table"),
                new TableUpdate<>(topic.name(), serdes.deserializer(topic.type()), index));
    }
}
