package dev.wirewatch.topology.story;

import com.google.common.collect.Sets;
import dev.wirewatch.codec.StatementCodec;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.internal.StatementArticle;
import dev.wirewatch.schemas.internal.StatementRecord;
import dev.wirewatch.statement.ArticleReport;
import dev.wirewatch.statement.Report;
import dev.wirewatch.statement.StatementMemory;
import dev.wirewatch.story.StoryMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The memory of statements in stores, with the claims as they are published. */
final class StoredStatements {

    /** See the table of memory in {@code StreamsSettings}. */
    private static final int CAPACITY = 30_000;

    /** Of one article. */
    private static final int MOST_STATEMENTS = 1_000;

    private final StatementMemory memory = new StatementMemory(StoryMemory.WINDOW, CAPACITY);
    private final KeyValueStore<String, StatementRecord> current;
    private final KeyValueStore<String, StatementRecord> past;
    private final KeyValueStore<String, StatementArticle> articles;

    private StoredStatements(
            KeyValueStore<String, StatementRecord> current,
            KeyValueStore<String, StatementRecord> past,
            KeyValueStore<String, StatementArticle> articles) {
        this.current = current;
        this.past = past;
        this.articles = articles;
    }

    /**
     * @param current what the memory has
     * @param past published statements that it has forgotten
     * @param articles in which statements each article has a part
     */
    static StoredStatements load(
            KeyValueStore<String, StatementRecord> current,
            KeyValueStore<String, StatementRecord> past,
            KeyValueStore<String, StatementArticle> articles) {
        StoredStatements stored = new StoredStatements(current, past, articles);
        try (KeyValueIterator<String, StatementRecord> found = current.all()) {
            found.forEachRemaining(entry -> Optional.ofNullable(entry.value) // null where it cannot be read
                    .flatMap(StatementCodec::decode)
                    .ifPresentOrElse(stored.memory::restore, () -> current.delete(entry.key)));
        }
        return stored;
    }

    /** Takes in an article's claims, and returns the next versions of the statements that change by it. */
    List<Statement> add(ArticleReport article, ArticleRef ref, List<Claim> claims, Instant now) {
        forget(now);
        recall(article.article());
        memory.add(article);
        return store(ref, claims, now);
    }

    /** Takes back all that an article reported, and returns the next versions of the statements that change by it. */
    List<Statement> withdraw(ArticleRef article, Instant now) {
        recall(article.getId());
        memory.withdraw(article.getId(), now);
        return store(article, List.of(), now);
    }

    /** Brings back what the memory has forgotten of an article. */
    private void recall(String article) {
        Optional.ofNullable(articles.get(article)).map(StatementArticle::getStatements).orElse(List.of()).stream()
                .filter(id -> !memory.contains(id))
                .flatMap(id -> Optional.ofNullable(past.delete(id)).stream())
                .forEach(record -> StatementCodec.decode(record).ifPresent(statement -> {
                    current.put(record.getId(), record);
                    memory.restore(statement);
                }));
    }

    private List<Statement> store(ArticleRef latest, List<Claim> claims, Instant now) {
        Map<String, Claim> known = new HashMap<>();
        Map<dev.wirewatch.statement.Statement, Optional<StatementRecord>> changed = new LinkedHashMap<>();
        for (dev.wirewatch.statement.Statement statement : memory.takeChanged()) {
            Optional<StatementRecord> before = Optional.ofNullable(current.get(statement.id()));
            before.stream()
                    .flatMap(StatementCodec::reports)
                    .map(StatementReport::getClaim)
                    .forEach(claim -> known.put(claim.getId(), claim));
            changed.put(statement, before);
        }
        link(changed, now);
        claims.forEach(claim -> known.put(claim.getId(), claim));
        Function<Report, Claim> claimOf = report -> known.get(report.claim().id());
        List<Statement> published = new ArrayList<>();
        changed.forEach((statement, before) -> {
            int version = before.map(StatementRecord::getVersion).orElse(0);
            boolean publish = version > 0 || statement.isNotable();
            StatementRecord record = StatementCodec.encode(statement, claimOf, before, publish ? version + 1 : version);
            current.put(record.getId(), record);
            if (publish) {
                published.add(StatementCodec.published(record, statement, latest, now));
            }
        });
        return published;
    }

    /** Has articles know the statements that did not have them before. */
    private void link(Map<dev.wirewatch.statement.Statement, Optional<StatementRecord>> changed, Instant now) {
        Map<String, List<String>> added = new LinkedHashMap<>();
        changed.forEach((statement, before) -> {
            Set<String> known = before.stream()
                    .flatMap(StatementCodec::reports)
                    .map(report -> report.getClaim().getArticle().getId())
                    .collect(Collectors.toSet());
            Sets.difference(statement.articles(), known)
                    .forEach(article -> added.computeIfAbsent(article, any -> new ArrayList<>())
                            .add(statement.id()));
        });
        added.forEach((article, ids) -> {
            List<String> before = Optional.ofNullable(articles.get(article))
                    .map(StatementArticle::getStatements)
                    .orElse(List.of());
            List<String> linked = Stream.concat(before.stream(), ids.stream())
                    .distinct()
                    .limit(MOST_STATEMENTS)
                    .toList();
            if (linked.size() > before.size()) {
                articles.put(article, new StatementArticle(linked, now));
            }
        });
    }

    private void forget(Instant now) {
        memory.forget(now).forEach(statement -> {
            StatementRecord record = current.delete(statement.id());
            if (record.getVersion() > 0) {
                past.put(record.getId(), record);
            }
        });
    }
}
