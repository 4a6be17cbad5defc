package dev.wirewatch.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Schemas by id, and what the registry says about itself. */
final class SchemaRoutes {

    private final Registry registry;

    SchemaRoutes(Registry registry) {
        this.registry = registry;
    }

    List<Route> all() {
        return List.of(
                Route.get("", call -> Json.object()),
                Route.get("schemas", this::schemas),
                Route.get("schemas/types", call -> Json.array(List.of("AVRO"))),
                Route.get("schemas/ids/*", this::byId),
                Route.get("schemas/ids/*/schema", call -> schemaOnly(withId(call))),
                Route.get("schemas/ids/*/subjects", this::subjects),
                Route.get("schemas/ids/*/versions", this::versions),
                Route.get("contexts", call -> Json.array(List.of("."))),
                Route.get("v1/metadata/id", call -> clusterId()),
                Route.get(
                        "v1/metadata/version",
                        call -> Json.object().put("version", "7.9.5").put("commitId", "embedded")),
                Route.get("v1/metadata/deployment", call -> Json.object().set("attributes", Json.array(List.of()))));
    }

    /** The schema itself as the whole answer. */
    static JsonNode schemaOnly(SchemaVersion version) {
        try {
            return Json.MAPPER.readTree(version.schema());
        } catch (JsonProcessingException e) {
            throw RegistryException.invalidSchema(e.getOriginalMessage());
        }
    }

    private JsonNode schemas(Call call) {
        String prefix = call.query().getOrDefault("subjectPrefix", "");
        boolean latestOnly = call.flag("latestOnly");
        ArrayNode found = Json.MAPPER.createArrayNode();
        List<SchemaVersion> versions = registry.read(state -> state.subjects(call.show()).stream()
                .filter(subject -> subject.startsWith(prefix))
                .map(subject -> state.versions(subject, call.show()))
                .flatMap(all -> (latestOnly ? all.subList(all.size() - 1, all.size()) : all).stream())
                .toList());
        call.page(versions).forEach(version -> found.add(Json.version(version)));
        return found;
    }

    private JsonNode byId(Call call) {
        ObjectNode answer = Json.withText(Json.object(), withId(call));
        return call.flag("fetchMaxId") ? answer.put("maxId", registry.read(RegistryState::highestId)) : answer;
    }

    private JsonNode subjects(Call call) {
        return Json.array(call.page(
                uses(call).stream().map(SchemaVersion::subject).distinct().toList()));
    }

    private JsonNode versions(Call call) {
        ArrayNode answer = Json.MAPPER.createArrayNode();
        call.page(uses(call))
                .forEach(version ->
                        answer.addObject().put("subject", version.subject()).put("version", version.version()));
        return answer;
    }

    private SchemaVersion withId(Call call) {
        // softly deleted schemas too: records written with them are still there to be read
        List<SchemaVersion> versions = registry.read(state -> state.withId(call.id(), Show.ALL));
        if (versions.isEmpty()) {
            throw RegistryException.schemaNotFound(call.first());
        }
        return versions.get(0);
    }

    private List<SchemaVersion> uses(Call call) {
        int id = withId(call).id();
        return registry.read(state -> state.withId(id, call.show()));
    }

    private static JsonNode clusterId() {
        ObjectNode scope = Json.object().set("path", Json.array(List.of()));
        scope.set(
                "clusters", Json.object().put("kafka-cluster", "embedded").put("schema-registry-cluster", "embedded"));
        return Json.object().put("id", "").set("scope", scope);
    }
}
