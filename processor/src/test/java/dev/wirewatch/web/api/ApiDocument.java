package dev.wirewatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** The document of the API as tests ask it. An object may have the fields that are described, and no others. */
final class ApiDocument {

    private static final String REF = "$ref";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private static final JsonNode DOCUMENT = OpenApi.read();
    private static final Map<JsonNode, JsonSchema> COMPILED = new ConcurrentHashMap<>();

    private final JsonNode document = DOCUMENT;

    JsonNode json() {
        return document;
    }

    /** By method and path, such as {@code GET /watches/{id}}. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> operations.put(
                        method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue())));
        return operations;
    }

    /** @param where such as {@code query} */
    Set<String> parameters(JsonNode operation, String where) {
        Set<String> names = new TreeSet<>();
        for (JsonNode entry : operation.path("parameters")) {
            JsonNode parameter = resolved(entry);
            if (parameter.get("in").asText().equals(where)) {
                names.add(parameter.get("name").asText());
            }
        }
        return names;
    }

    /** Asserts that an answer is as described. */
    void check(String operation, int status, String mediaType, JsonNode body) {
        JsonNode responses = operations().get(operation).get("responses");
        JsonNode described = responses.has(Integer.toString(status))
                ? responses.get(Integer.toString(status))
                : responses.get("default");
        JsonNode schema = resolved(described).at("/content/" + mediaType.replace("/", "~1") + "/schema");
        assertThat(schema.isMissingNode())
                .as("%s answers %d with %s", operation, status, mediaType)
                .isFalse();
        check(schema, body);
    }

    void check(JsonNode schema, JsonNode body) {
        assertThat(COMPILED.computeIfAbsent(schema, this::compiled).validate(body))
                .as(body.toPrettyString())
                .isEmpty();
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode root = document.deepCopy();
        root.put("$schema", VersionFlag.V202012.getId());
        root.setAll((ObjectNode) schema);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(closed(root));
    }

    static JsonNode schema(String name) {
        return JsonNodeFactory.instance.objectNode().put(REF, "#/components/schemas/" + name);
    }

    /** The fields that a schema has and a sample has not, by their paths. */
    List<String> missing(JsonNode schema, JsonNode sample, String path) {
        List<String> missing = new ArrayList<>();
        JsonNode known = resolved(schema);
        known.path("allOf").forEach(part -> missing.addAll(missing(part, sample, path)));
        known.path("properties").properties().forEach(field -> {
            String here = path + "/" + field.getKey();
            if (sample.has(field.getKey())) {
                missing.addAll(missing(field.getValue(), sample.get(field.getKey()), here));
            } else {
                missing.add(here);
            }
        });
        if (known.has("items") && !sample.isEmpty()) {
            missing.addAll(missing(known.get("items"), sample.get(0), path));
        }
        return missing;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has(REF) ? document.at(node.get(REF).asText().substring(1)) : node;
    }

    /** No object that is described has other fields; the parts of one that is made of several leave that to the whole. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            boolean described = object.path(REF).asText().startsWith("#/components/schemas/")
                    && !object.path(REF).asText().endsWith("/Page");
            if (described) {
                object.put("unevaluatedProperties", false);
            }
            object.properties().stream()
                    .filter(field -> !field.getKey().equals("allOf"))
                    .forEach(field -> closed(field.getValue()));
            object.path("allOf").forEach(part -> part.path("properties").forEach(ApiDocument::closed));
        } else {
            StreamSupport.stream(node.spliterator(), false).forEach(ApiDocument::closed);
        }
        return node;
    }
}
