package dev.wirewatch.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The registry's JSON in the form of Confluent's API and topic. */
final class RegistryJson {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private RegistryJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array(Collection<?> values) {
        return MAPPER.valueToTree(values);
    }

    static ObjectNode version(SchemaVersion version) {
        ObjectNode json = object().put("subject", version.subject())
                .put("version", version.version())
                .put("id", version.id());
        return withSchema(json, version);
    }

    /** Adds the schema and, when it has some, its references. */
    static ObjectNode withSchema(ObjectNode json, SchemaVersion version) {
        if (!version.references().isEmpty()) {
            json.set("references", array(version.references()));
        }
        return json.put("schema", version.schema());
    }

    static List<SchemaReference> references(JsonNode json) {
        List<SchemaReference> references = new ArrayList<>();
        for (JsonNode reference : json) {
            references.add(new SchemaReference(
                    reference.path("name").asText(),
                    reference.path("subject").asText(),
                    reference.path("version").asInt()));
        }
        return references;
    }

    /** @throws RegistryException when it is no JSON */
    static String compact(String text) {
        try {
            return MAPPER.readTree(text).toString();
        } catch (JsonProcessingException e) {
            throw RegistryException.invalidSchema(e.getOriginalMessage());
        }
    }
}
