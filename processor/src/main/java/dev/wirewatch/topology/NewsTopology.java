package dev.wirewatch.topology;

import static org.apache.kafka.streams.kstream.Named.as;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.codec.EntityCodec;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.entities.CatalogIndex;
import dev.wirewatch.kafka.AvroSerdes;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.CatalogEntity;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.internal.ClaimsState;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.MatchesState;
import dev.wirewatch.watch.WatchIndex;
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
        table(Topics.CATALOG, CatalogEntity.class, new TableUpdate.Index<CatalogEntity>() {
            @Override
            public void put(String key, CatalogEntity entity) {
                catalog.put(EntityCodec.decode(key, entity));
            }

            @Override
            public void remove(String key) {
                catalog.remove(key);
            }
        });
        table(Topics.WATCHES, Watch.class, new TableUpdate.Index<Watch>() {
            @Override
            public void put(String key, Watch watch) {
                watches.put(WatchCodec.decode(key, watch));
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
                        Consumed.with(Serdes.String(), serdes.serde(Article.class))
                                .withName("articles"))
                .processValues(new Admit(maxChars), as("admit"))
                .processValues(new Revise(stores.revisions(), Set.of(claims, matches)), as("revise"))
                .process(new Hold(stores.held()), as("hold"))
                .process(new Enrich(annotator, catalog), as("enrich"))
                .process(new Reconcile(claims), as("reconcile"));
    }

    private void publish(KStream<String, EnrichedArticle> enriched) {
        enriched.to(Topics.ENRICHED.name(), to(EnrichedArticle.class, "publish-enriched"));
        enriched.flatMap(Mentions::of, as("mentions"))
                .to(Topics.MENTIONS.name(), to(EntityMentions.class, "publish-mentions"));
        enriched.flatMap(ChangedClaims::of, as("claims")).to(Topics.CLAIMS.name(), to(Claim.class, "publish-claims"));
    }

    private void alertDesk(KStream<String, EnrichedArticle> enriched) {
        enriched.process(new MatchWatches(watches, matches), as("match"))
                .repartition(Repartitioned.<String, Match>as(Stores.MATCHES_BY_WATCH)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(serdes.serde(Match.class)))
                .process(new RaiseAlerts(stores.alerts()), as("alert"))
                .to(Topics.ALERTS.name(), to(Alert.class, "publish-alerts"));
    }

    private <T extends SpecificRecord> Produced<String, T> to(Class<T> type, String node) {
        return Produced.with(Serdes.String(), serdes.serde(type)).withName(node);
    }

    private <T extends SpecificRecord> void table(Topic topic, Class<T> type, TableUpdate.Index<T> index) {
        builder.addGlobalStore(
                Stores.table(topic),
                topic.name(),
                Consumed.with(Serdes.String(), Serdes.ByteArray()).withName(topic.name() + "-table"),
                new TableUpdate<>(topic.name(), serdes.deserializer(type), index));
    }
}
