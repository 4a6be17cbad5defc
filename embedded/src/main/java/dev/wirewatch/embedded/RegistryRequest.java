package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * One request to the registry.
 *
 * @param path the path parameters, in order
 * @param body an empty object when there is none
 */
record RegistryRequest(List<String> path, Map<String, String> query, JsonNode body) {

    String first() {
        return path.get(0);
    }

    String second() {
        return path.get(1);
    }

    boolean flag(String name) {
        return query.getOrDefault(name, "false").equals("true");
    }

    VersionFilter versionFilter() {
        if (flag("deletedOnly")) {
            return VersionFilter.DELETED;
        }
        return flag("deleted") ? VersionFilter.ALL : VersionFilter.LIVE;
    }

    /** The id in the path; text that is no number is an unknown id. */
    int id() {
        try {
            return Integer.parseInt(first());
        } catch (NumberFormatException e) {
            throw RegistryException.schemaNotFound(first());
        }
    }

    SchemaText schema() {
        if (!body.path("schemaType").asText("AVRO").equals("AVRO")) {
            throw RegistryException.invalidSchema("the embedded registry knows Avro only");
        }
        if (!body.path("schema").isTextual()) {
            throw RegistryException.invalidSchema("the request has no \"schema\" string");
        }
        if (!body.path("metadata").isEmpty() || !body.path("ruleSet").isEmpty()) {
            throw RegistryException.invalidSchema("the embedded registry keeps no metadata and no rules");
        }
        return new SchemaText(body.path("schema").asText(), RegistryJson.references(body.path("references")));
    }

    /** The part of a list that the query asks for. */
    <T> List<T> page(List<T> all) {
        int offset = Math.min(number("offset", 0), all.size());
        int limit = number("limit", all.size());
        return all.subList(offset, Math.min(all.size() - offset, limit) + offset);
    }

    private int number(String name, int otherwise) {
        try {
            int number = Integer.parseInt(query.getOrDefault(name, "-1"));
            return number < 0 ? otherwise : number;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
