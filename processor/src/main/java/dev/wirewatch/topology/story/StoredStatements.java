package dev.wirewatch.topology.story;

import com.google.common.collect.Iterators;
import dev.wirewatch.codec.BestWording;
import dev.wirewatch.codec.StatementCodec;
import dev.wirewatch.codec.StatementParts;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.internal.StatementArticle;
import dev.wirewatch.schemas.internal.StatementPart;
import dev.wirewatch.schemas.internal.StatementRecord;
import dev.wirewatch.statement.ArticleReport;
import dev.wirewatch.statement.Report;
import dev.wirewatch.statement.Statement;
import dev.wirewatch.statement.StatementMemory;
import dev.wirewatch.story.StoryMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The memory of statements in stores, with the claims as they are published. What is new about a statement is published at
 * once, but not that yet another one reports or denies what many do: that is told together with others, by
 * {@link #tellSome}.
 */
final class StoredStatements {

    /** See the table of memory in {@code StreamsSettings}. */
    private static final int CAPACITY = 30_000;

    /** Of some kB each. */
    private static final int LOADED_TOGETHER = 1_000;

    /** Of one article. */
    private static final int MOST_STATEMENTS = 1_000;

    private final StatementMemory memory = new StatementMemory(StoryMemory.WINDOW, CAPACITY);
    private final Stores stores;
    private final StoredParts parts;

    /** What is stored of the statements that the memory has, by id. */
    private final Map<String, Statement.Stored> kept = new HashMap<>();

    private final UntoldStatements untold = new UntoldStatements();

    private StoredStatements(Stores stores) {
        this.stores = stores;
        this.parts = new StoredParts(stores.parts);
    }

    /**
     * @param current what the memory has, by id
     * @param past published statements that it has forgotten, by id
     * @param articles in which statements each article has a part
     * @param parts of both kinds of statements, as {@link StoredParts} keeps them
     */
    record Stores(
            KeyValueStore<String, StatementRecord> current,
            KeyValueStore<String, StatementRecord> past,
            KeyValueStore<String, StatementArticle> articles,
            KeyValueStore<String, StatementPart> parts) {}

    static StoredStatements load(Stores stores) {
        StoredStatements stored = new StoredStatements(stores);
        try (KeyValueIterator<String, StatementRecord> found = stores.current.all()) {
            Iterators.partition(found, LOADED_TOGETHER).forEachRemaining(stored::load);
        }
        return stored;
    }

    /** Stores are read by this thread alone; to decode what is read takes longer, and is shared by all cores. */
    private void load(List<KeyValue<String, StatementRecord>> entries) {
        entries.stream().filter(entry -> entry.value == null).forEach(entry -> stores.current.delete(entry.key));
        List<StatementRecord> records = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.value))
                .toList();
        List<StatementParts> read = records.stream().map(parts::all).toList();
        List<Optional<Statement>> decoded = IntStream.range(0, records.size())
                .parallel()
                .mapToObj(i -> StatementCodec.decode(records.get(i), read.get(i)))
                .toList();
        for (int i = 0; i < records.size(); i++) {
            if (!restore(records.get(i), decoded.get(i))) {
                stores.current.delete(records.get(i).getId());
            }
        }
    }

    private boolean restore(StatementRecord record) {
        return restore(record, StatementCodec.decode(record, parts.all(record)));
    }

    /** @return false for one that is forgotten, since it cannot be read */
    private boolean restore(StatementRecord record, Optional<Statement> restored) {
        restored.ifPresentOrElse(
                statement -> {
                    memory.restore(statement);
                    kept.put(statement.id(), statement.stored());
                    Optional.ofNullable(record.getUntold()).ifPresent(article -> untold.put(statement.id(), article));
                },
                () -> parts.delete(record));
        return restored.isPresent();
    }

    /** Takes in an article's claims, and returns the next versions of the statements that change by it. */
    List<dev.wirewatch.schemas.Statement> add(ArticleReport article, ArticleRef ref, List<Claim> claims, Instant now) {
        parts.beginTurn();
        forget(now);
        recall(article.article());
        memory.add(article);
        return store(ref, claims, now);
    }

    /** Takes back all that an article reported, and returns the next versions of the statements that change by it. */
    List<dev.wirewatch.schemas.Statement> withdraw(ArticleRef article, Instant now) {
        parts.beginTurn();
        recall(article.getId());
        memory.withdraw(article.getId(), now);
        return store(article, List.of(), now);
    }

    /** Whether {@link #tellSome} has something to tell. */
    boolean hasUntold() {
        return !untold.isEmpty();
    }

    /** Hands over the next versions of those that are {@linkplain UntoldStatements#due due}. To be called each second. */
    void tellSome(Instant now, Consumer<dev.wirewatch.schemas.Statement> told) {
        parts.beginTurn();
        untold.due()
                .forEach((id, latest) -> told.accept(publish(
                        memory.find(id).orElseThrow(), Optional.ofNullable(stores.current.get(id)), latest, now)));
    }

    /** Brings back what the memory has forgotten of an article. */
    private void recall(String article) {
        Optional.ofNullable(stores.articles.get(article))
                .map(StatementArticle::getStatements)
                .orElse(List.of())
                .stream()
                .filter(id -> memory.find(id).isEmpty())
                .flatMap(id -> Optional.ofNullable(stores.past.delete(id)).stream())
                .filter(this::restore)
                .forEach(record -> stores.current.put(record.getId(), record));
    }

    private List<dev.wirewatch.schemas.Statement> store(ArticleRef latest, List<Claim> claims, Instant now) {
        List<Statement> changed = memory.takeChanged();
        Map<String, Claim> own = new HashMap<>();
        claims.forEach(claim -> own.put(claim.getId(), claim));
        Map<String, List<String>> added = new LinkedHashMap<>();
        for (Statement statement : changed) {
            parts.update(Optional.ofNullable(kept.get(statement.id())), statement.stored(), own, this::claim)
                    .forEach(report -> added.computeIfAbsent(report.article(), any -> new ArrayList<>())
                            .add(statement.id()));
        }
        added.forEach((article, statements) -> link(article, statements, now));
        return changed.stream()
                .flatMap(statement -> store(statement, latest, now).stream())
                .toList();
    }

    /** What an earlier article claimed, which has a part in some statement. */
    private Claim claim(Report report) {
        return memory.of(report.article()).stream()
                .flatMap(statement -> parts.claim(statement, report).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Returns the next version of a statement, if there is something to tell. */
    private Optional<dev.wirewatch.schemas.Statement> store(Statement statement, ArticleRef latest, Instant now) {
        String id = statement.id();
        Optional<Statement.Stored> known = Optional.ofNullable(kept.put(id, statement.stored()));
        Optional<StatementRecord> before = known.map(any -> stores.current.get(id));
        int version = before.map(StatementRecord::getVersion).orElse(0);
        if (version > 0
                && known.filter(stored -> StatementGrowth.isAll(stored, statement, latest))
                        .isPresent()) {
            stores.current.put(
                    id, StatementCodec.encode(statement, version, Optional.of(latest), Optional.empty(), before));
            untold.put(id, latest);
            return Optional.empty();
        } else if (version > 0 || statement.isNotable()) {
            return Optional.of(publish(statement, before, latest, now));
        }
        Optional<Claim> best = BestWording.of(parts.shown(statement).reports());
        stores.current.put(id, StatementCodec.encode(statement, 0, Optional.empty(), best, before));
        return Optional.empty();
    }

    private dev.wirewatch.schemas.Statement publish(
            Statement statement, Optional<StatementRecord> before, ArticleRef latest, Instant now) {
        untold.remove(statement.id());
        int version = before.map(StatementRecord::getVersion).orElse(0) + 1;
        StatementParts shown = parts.shown(statement);
        StatementRecord record =
                StatementCodec.encode(statement, version, Optional.empty(), BestWording.of(shown.reports()), before);
        stores.current.put(statement.id(), record);
        return StatementCodec.published(record, statement, shown, latest, now);
    }

    /** Has an article know statements that it has a part in. */
    private void link(String article, List<String> statements, Instant now) {
        List<String> before = Optional.ofNullable(stores.articles.get(article))
                .map(StatementArticle::getStatements)
                .orElse(List.of());
        List<String> linked = Stream.concat(before.stream(), statements.stream())
                .distinct()
                .limit(MOST_STATEMENTS)
                .toList();
        if (linked.size() > before.size()) {
            stores.articles.put(article, new StatementArticle(linked, now));
        }
    }

    private void forget(Instant now) {
        memory.forget(now).forEach(statement -> {
            kept.remove(statement.id());
            untold.remove(statement.id());
            StatementRecord record = stores.current.delete(statement.id());
            if (record.getVersion() > 0) {
                stores.past.put(record.getId(), record);
            } else {
                parts.delete(record);
            }
        });
    }

    /** Forgets a statement of the past for good. */
    void forgetPast(String id) {
        Optional.ofNullable(stores.past.delete(id)).ifPresent(parts::delete);
    }
}
