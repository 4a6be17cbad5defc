package dev.wirewatch.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Sets;
import dev.wirewatch.archive.Archive;
import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.ArchiveView.NamedEntity;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.codec.EnrichedJson;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.web.BadParameterException;
import dev.wirewatch.web.SearchRequest;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is read from the archive. */
final class ArchiveOperations {

    /** Those whose ids begin with an entity, each with what follows. */
    private static final Map<ShownKind<?>, String> OF_ENTITIES =
            Map.of(ShownKind.MENTIONS, "article", ShownKind.TRENDS, "began");

    private final Archive archive;
    private final String base;

    /** @param base that all paths begin with */
    ArchiveOperations(Archive archive, String base) {
        this.archive = archive;
        this.base = base;
    }

    List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        ShownKind.ALL.forEach(shown -> all.add(list(shown)));
        ShownKind.ALL.stream().filter(shown -> !OF_ENTITIES.containsKey(shown)).forEach(shown -> all.add(one(shown)));
        OF_ENTITIES.forEach((shown, other) -> all.add(one(shown, other)));
        all.add(Operation.get(base + "/articles/{id}/revisions", Parameters.NONE, this::revisions));
        all.add(Operation.get(base + "/articles/{id}/enriched", Parameters.NONE, this::enriched));
        all.add(Operation.get(base + "/entities", Set.of("prefix", "limit"), this::entities));
        all.add(Operation.get(base + "/entities/{id}", Parameters.NONE, this::entity));
        all.add(Operation.get(base + "/search", Parameters.SEARCH, this::search));
        all.add(Operation.get(
                base + "/counts", Sets.union(SearchRequest.NAMES, Set.of("term", "limit")), this::counts));
        all.add(Operation.get(base + "/histogram", Sets.union(SearchRequest.NAMES, Set.of("bucket")), this::histogram));
        return all;
    }

    private String path(ShownKind<?> shown) {
        return base + "/" + shown.kind().name();
    }

    private <T> Operation list(ShownKind<T> shown) {
        return Operation.get(
                path(shown), Parameters.SEARCH, http -> find(http, shown, SearchRequest.search(shown.kind(), http)));
    }

    private Operation one(ShownKind<?> shown) {
        return Operation.get(path(shown) + "/{id}", Parameters.NONE, http -> one(http, shown, http.pathParam("id")));
    }

    private Operation one(ShownKind<?> shown, String other) {
        return Operation.get(
                "%s/{entity}/{%s}".formatted(path(shown), other),
                Parameters.NONE,
                http -> one(http, shown, http.pathParam("entity") + "/" + http.pathParam(other)));
    }

    private static ShownKind<?> kind(Context http) {
        return ShownKind.named(Parameters.needed(http, "kind"));
    }

    private void search(Context http) {
        search(http, kind(http));
    }

    private <T> void search(Context http, ShownKind<T> shown) {
        find(http, shown, SearchRequest.searchOfNamedKind(shown.kind(), http));
    }

    private <T> void find(Context http, ShownKind<T> shown, Search<T> search) {
        int limit = Parameters.limit(http);
        try (ArchiveView view = archive.view()) {
            Found<T> found = find(view, search, http, limit);
            Answers.page(
                    http,
                    found.records().stream().map(shown.item()).toList(),
                    found.total(),
                    found.isExact(),
                    found.next());
        }
    }

    private static <T> Found<T> find(ArchiveView view, Search<T> search, Context http, int limit) {
        try {
            return view.find(search, Parameters.cursor(http), limit);
        } catch (IllegalArgumentException e) {
            throw Parameters.badCursor();
        }
    }

    private <T> void one(Context http, ShownKind<T> shown, String id) {
        try (ArchiveView view = archive.view()) {
            T record = view.get(shown.kind(), id)
                    .orElseThrow(() -> ApiException.notFound(shown.noun()))
                    .record();
            Answers.send(http, shown.whole().apply(record));
        }
    }

    private void enriched(Context http) {
        one(
                http,
                new ShownKind<>(
                        ShownKind.ARTICLES.kind(),
                        ShownKind.ARTICLES.noun(),
                        EnrichedJson::annotated,
                        EnrichedJson::annotated),
                http.pathParam("id"));
    }

    private void revisions(Context http) {
        try (ArchiveView view = archive.view()) {
            List<EnrichedArticle> revisions = view.revisions(http.pathParam("id"));
            if (revisions.isEmpty()) {
                throw ApiException.notFound(ShownKind.ARTICLES.noun());
            }
            Answers.list(http, revisions.stream().map(EnrichedJson::article).toList());
        }
    }

    private void entities(Context http) {
        int limit = Parameters.limit(http);
        String prefix = Parameters.needed(http, "prefix");
        try (ArchiveView view = archive.view()) {
            Answers.list(
                    http,
                    view.entities(prefix, limit).stream()
                            .map(ArchiveOperations::json)
                            .toList());
        }
    }

    private void entity(Context http) {
        try (ArchiveView view = archive.view()) {
            Answers.send(
                    http, json(view.entity(http.pathParam("id")).orElseThrow(() -> ApiException.notFound("entity"))));
        }
    }

    private void counts(Context http) {
        Search<?> search = SearchRequest.searchOfNamedKind(kind(http).kind(), http);
        Term term = Parameters.term(http);
        int limit = Parameters.limit(http);
        try (ArchiveView view = archive.view()) {
            Answers.list(
                    http,
                    view.count(search, term, limit).stream()
                            .map(count -> object().put("value", count.value())
                                    .put("label", count.label())
                                    .put("records", count.records()))
                            .toList());
        }
    }

    private void histogram(Context http) {
        Search<?> search = SearchRequest.searchOfNamedKind(kind(http).kind(), http);
        Duration bucket = Parameters.bucket(http);
        try (ArchiveView view = archive.view()) {
            Answers.list(
                    http,
                    view.histogram(search, bucket, ZoneOffset.UTC).stream()
                            .map(one -> object().put("start", one.start().toString())
                                    .put("records", one.records()))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw new BadParameterException("bucket", e.getMessage());
        }
    }

    private static ObjectNode json(NamedEntity entity) {
        ObjectNode json =
                object().put("id", entity.id()).put("type", entity.type()).put("name", entity.name());
        entity.names().forEach(json.putArray("names")::add);
        return json.put("articles", entity.articles());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
