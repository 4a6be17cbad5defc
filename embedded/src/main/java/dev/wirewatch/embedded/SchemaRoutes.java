package dev.wirewatch.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Schemas by id, and the registry's metadata. */
final class SchemaRoutes {

    private final Registry registry;

    SchemaRoutes(Registry registry) {
        this.registry = registry;
    }

    List<RegistryRoute> all() {
        return List.of(
                RegistryRoute.get("", request -> RegistryJson.object()),
                RegistryRoute.get("schemas", this::schemas),
                RegistryRoute.get("schemas/types", request -> RegistryJson.array(List.of("AVRO"))),
                RegistryRoute.get("schemas/ids/*", this::byId),
                RegistryRoute.get("schemas/ids/*/schema", request -> schemaOnly(withId(request))),
                RegistryRoute.get("schemas/ids/*/subjects", this::subjects),
                RegistryRoute.get("schemas/ids/*/versions", this::versions),
                RegistryRoute.get("contexts", request -> RegistryJson.array(List.of("."))),
                RegistryRoute.get("v1/metadata/id", request -> clusterId()),
                RegistryRoute.get(
                        "v1/metadata/version",
                        request -> RegistryJson.object().put("version", "7.9.5").put("commitId", "embedded")),
                RegistryRoute.get("v1/metadata/deployment", request -> RegistryJson.object()
                        .set("attributes", RegistryJson.array(List.of()))));
    }

    /** The schema itself as the whole response. */
    static JsonNode schemaOnly(SchemaVersion version) {
        try {
            return RegistryJson.MAPPER.readTree(version.schema());
        } catch (JsonProcessingException e) {
            throw RegistryException.invalidSchema(e.getOriginalMessage());
        }
    }

    private JsonNode schemas(RegistryRequest request) {
        String prefix = request.query().getOrDefault("subjectPrefix", "");
        boolean latestOnly = request.flag("latestOnly");
        ArrayNode found = RegistryJson.MAPPER.createArrayNode();
        List<SchemaVersion> versions = registry.read(state -> state.subjects(request.versionFilter()).stream()
                .filter(subject -> subject.startsWith(prefix))
                .map(subject -> state.versions(subject, request.versionFilter()))
                .flatMap(all -> (latestOnly ? all.subList(all.size() - 1, all.size()) : all).stream())
                .toList());
        request.page(versions).forEach(version -> found.add(RegistryJson.version(version)));
        return found;
    }

    private JsonNode byId(RegistryRequest request) {
        ObjectNode response = RegistryJson.withSchema(RegistryJson.object(), withId(request));
        return request.flag("fetchMaxId") ? response.put("maxId", registry.read(RegistryState::highestId)) : response;
    }

    private JsonNode subjects(RegistryRequest request) {
        return RegistryJson.array(request.page(
                uses(request).stream().map(SchemaVersion::subject).distinct().toList()));
    }

    private JsonNode versions(RegistryRequest request) {
        ArrayNode response = RegistryJson.MAPPER.createArrayNode();
        request.page(uses(request))
                .forEach(version ->
                        response.addObject().put("subject", version.subject()).put("version", version.version()));
        return response;
    }

    private SchemaVersion withId(RegistryRequest request) {
        // soft-deleted schemas too: records written with them must be readable
        List<SchemaVersion> versions = registry.read(state -> state.withId(request.id(), VersionFilter.ALL));
        if (versions.isEmpty()) {
            throw RegistryException.schemaNotFound(request.first());
        }
        return versions.get(0);
    }

    private List<SchemaVersion> uses(RegistryRequest request) {
        int id = withId(request).id();
        return registry.read(state -> state.withId(id, request.versionFilter()));
    }

    private static JsonNode clusterId() {
        ObjectNode scope = RegistryJson.object().set("path", RegistryJson.array(List.of()));
        scope.set(
                "clusters",
                RegistryJson.object().put("kafka-cluster", "embedded").put("schema-registry-cluster", "embedded"));
        return RegistryJson.object().put("id", "").set("scope", scope);
    }
}
