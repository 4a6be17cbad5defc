package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * One request to the registry.
 *
 * @param path what stands where the route has a gap, in order
 * @param body a missing one is an empty object
 */
record Call(List<String> path, Map<String, String> query, JsonNode body) {

    String first() {
        return path.get(0);
    }

    String second() {
        return path.get(1);
    }

    boolean flag(String name) {
        return query.getOrDefault(name, "false").equals("true");
    }

    Show show() {
        if (flag("deletedOnly")) {
            return Show.DELETED;
        }
        return flag("deleted") ? Show.ALL : Show.LIVE;
    }

    /** The id in the path; a word that is no number is an id that nobody has. */
    int id() {
        try {
            return Integer.parseInt(first());
        } catch (NumberFormatException e) {
            throw RegistryException.schemaNotFound(first());
        }
    }

    AvroText schema() {
        if (!body.path("schemaType").asText("AVRO").equals("AVRO")) {
            throw RegistryException.invalidSchema("the embedded registry knows Avro only");
        }
        if (!body.path("schema").isTextual()) {
            throw RegistryException.invalidSchema("the request has no \"schema\" string");
        }
        if (!body.path("metadata").isEmpty() || !body.path("ruleSet").isEmpty()) {
            throw RegistryException.invalidSchema("the embedded registry keeps no metadata and no rules");
        }
        return new AvroText(body.path("schema").asText(), Json.references(body.path("references")));
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
