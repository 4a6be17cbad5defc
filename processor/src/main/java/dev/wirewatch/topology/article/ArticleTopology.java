package dev.wirewatch.topology.article;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.SketchedArticle;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.FlatMap;
import dev.wirewatch.topology.step.Pipeline;
import dev.wirewatch.topology.step.TopologyBuilder;
import dev.wirewatch.topology.table.CatalogTable;
import dev.wirewatch.topology.table.WatchTable;
import dev.wirewatch.watch.WatchIndex;
import java.util.List;

/** By article id: from a published article to what is found in it and to the watches that it matches. */
public final class ArticleTopology {

    /** Everything that its steps remember. */
    public static final List<StoreSpec<?>> STORES =
            List.of(Revise.STORE, Hold.STORE, Reconcile.STORE, MatchWatches.STORE);

    private static final List<StoreSpec<?>> WITH_ARTICLE = STORES.stream()
            .filter(store -> store.lifetime() == Lifetime.WITH_ARTICLE)
            .toList();

    private ArticleTopology() {}

    /**
     * What goes on to other sub-topologies.
     *
     * @param matches each keyed by its watch
     * @param sketches keyed by article id
     * @param watches all that there are, at any time
     */
    public record Outputs(Pipeline<Match> matches, Pipeline<SketchedArticle> sketches, WatchIndex watches) {}

    /**
     * Adds all of it.
     *
     * @param maxChars largest headline and body together, in UTF-16 code units
     */
    public static Outputs addTo(TopologyBuilder topology, Annotator annotator, int maxChars) {
        Sketcher sketcher = new Sketcher();
        CatalogTable catalog = new CatalogTable();
        WatchTable watches = new WatchTable();
        topology.table(Topics.CATALOG, catalog);
        topology.table(Topics.WATCHES, watches);
        topology.stores(STORES);
        Pipeline<ReconciledRevision> reconciled = topology.source(List.of(Topics.ARTICLES, Topics.BACKFILL), "articles")
                .then("admit", () -> new Admit(maxChars))
                .then("revise", () -> new Revise(WITH_ARTICLE), WITH_ARTICLE)
                .then("hold", Hold::new, Hold.STORE)
                .then("enrich", () -> new Enrich(annotator, catalog.catalog()))
                .then("sketch", () -> new Sketch(sketcher))
                .then("reconcile", Reconcile::new, Reconcile.STORE);
        publish(reconciled, topology);
        Pipeline<WatchResult> results =
                reconciled.then("match", () -> new MatchWatches(watches.watches(), sketcher), MatchWatches.STORE);
        topology.publish(
                results.then("watch-faults", () -> new FlatMap<>(WatchResult::faults)),
                Topics.WATCH_FAULTS,
                "publish-watch-faults");
        return outputs(reconciled, results, watches.watches());
    }

    private static Outputs outputs(
            Pipeline<ReconciledRevision> revisions, Pipeline<WatchResult> results, WatchIndex watches) {
        return new Outputs(
                results.then("matches", () -> new FlatMap<>(WatchResult::matches)),
                revisions.then("sketches", () -> new FlatMap<>(SketchedArticles::of)),
                watches);
    }

    /** Matches articles that were published before with other watches. */
    public static Outputs addReplayTo(TopologyBuilder topology, WatchIndex watches) {
        Sketcher sketcher = new Sketcher();
        topology.stores(List.of(MatchWatches.STORE));
        Pipeline<ReconciledRevision> replayed =
                topology.source(List.of(Topics.ENRICHED), "enriched").then("replay", () -> new Replay(sketcher));
        return outputs(
                replayed,
                replayed.then("match", () -> new MatchWatches(watches, sketcher), MatchWatches.STORE),
                watches);
    }

    private static void publish(Pipeline<ReconciledRevision> reconciled, TopologyBuilder topology) {
        topology.publish(
                reconciled.then("enriched", () -> new FlatMap<>(ReconciledRevision::published)),
                Topics.ENRICHED,
                "publish-enriched");
        topology.publish(
                reconciled.then("mentions", () -> new FlatMap<>(Mentions::of)), Topics.MENTIONS, "publish-mentions");
        topology.publish(
                reconciled.then("claims", () -> new FlatMap<>(ChangedClaims::of)), Topics.CLAIMS, "publish-claims");
    }
}
