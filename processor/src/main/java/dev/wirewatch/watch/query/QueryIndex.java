package dev.wirewatch.watch.query;

import dev.wirewatch.watch.query.Condition.Answer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.IndexSearcher;

/**
 * Many queries, of which those are found that an article meets. They are kept under words of which an article must have
 * one to meet them, so that few are looked at. Most of these have an answer in their {@link Condition}; the others are
 * asked of a Lucene index of this one article. One thread may put and remove while others match.
 *
 * <p>Lucene's Monitor does the like. It looks the queries up in an index of theirs, though, by a query made of all words of
 * all fields of the article, and asks each in whose clauses one word or two are there, where we know all of them. For a
 * thousand queries that takes twice as long, for ten thousand many times.
 */
public final class QueryIndex {

    private final Map<String, ParsedQuery> queries = new ConcurrentHashMap<>();
    /** By field and word, queries by id. */
    private final Map<QueryField, Map<String, Map<String, ParsedQuery>>> byWord = new EnumMap<>(QueryField.class);
    /** Those that every article may meet, by id. */
    private final Map<String, ParsedQuery> ofEveryArticle = new ConcurrentHashMap<>();

    public QueryIndex() {
        for (QueryField field : QueryField.values()) {
            byWord.put(field, new ConcurrentHashMap<>());
        }
    }

    /** Adds a query, in place of the one of the same id. */
    public void put(String id, ParsedQuery query) {
        query.keys()
                .ifPresentOrElse(
                        words -> words.forEach(word -> put(word, id, query)), () -> ofEveryArticle.put(id, query));
        Optional.ofNullable(queries.put(id, query))
                .filter(before -> before != query)
                .ifPresent(before -> forget(id, before));
    }

    private void put(Condition.Word word, String id, ParsedQuery query) {
        byWord.get(word.field()).compute(word.text(), (text, known) -> {
            Map<String, ParsedQuery> under = known == null ? new ConcurrentHashMap<>() : known;
            under.put(id, query);
            return under;
        });
    }

    public void remove(String id) {
        Optional.ofNullable(queries.remove(id)).ifPresent(query -> forget(id, query));
    }

    /** Leaves the query alone that has taken its place. */
    private void forget(String id, ParsedQuery query) {
        ofEveryArticle.remove(id, query);
        query.keys()
                .ifPresent(words ->
                        words.forEach(word -> byWord.get(word.field()).computeIfPresent(word.text(), (text, under) -> {
                            under.remove(id, query);
                            return under.isEmpty() ? null : under;
                        })));
    }

    /** A query that could not be asked of an article, and why; the others were. */
    public record Failure(String id, ParsedQuery query, Exception cause) {}

    /** The queries that an article meets. */
    public record Result(List<Hit> hits, List<Failure> failures) {}

    public Result match(QueryDocument document) {
        List<Hit> hits = new ArrayList<>();
        Map<String, ParsedQuery> asked = new LinkedHashMap<>();
        candidates(document).forEach((id, query) -> {
            Answer answer = query.condition().ask(document);
            if (answer == Answer.YES && query.isExact()) {
                Places places = new Places();
                query.condition().find(document, places);
                hits.add(places.hit(id));
            } else if (answer != Answer.NO) {
                asked.put(id, query);
            }
        });
        List<Failure> failures = asked.isEmpty() ? List.of() : askLucene(asked, document, hits);
        return new Result(hits, failures);
    }

    private Map<String, ParsedQuery> candidates(QueryDocument document) {
        Map<String, ParsedQuery> candidates = new LinkedHashMap<>(ofEveryArticle);
        byWord.forEach((field, byText) -> {
            if (!byText.isEmpty()) {
                for (String word : document.words(field).all()) {
                    Optional.ofNullable(byText.get(word)).ifPresent(candidates::putAll);
                }
            }
        });
        return candidates;
    }

    /** @param hits gets those that are met */
    private static List<Failure> askLucene(Map<String, ParsedQuery> queries, QueryDocument document, List<Hit> hits) {
        Set<QueryField> fields = EnumSet.noneOf(QueryField.class);
        queries.values().forEach(query -> fields.addAll(query.fields()));
        IndexSearcher article = document.searcher(fields);
        List<Failure> failures = new ArrayList<>();
        queries.forEach((id, query) -> {
            try {
                Hits.of(id, query.query(), article).ifPresent(hits::add);
            } catch (IOException | RuntimeException e) {
                failures.add(new Failure(id, query, e));
            }
        });
        return failures;
    }
}
