package dev.wirewatch.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.embedded.RegistryChange.DeleteSubject;
import dev.wirewatch.embedded.RegistryChange.Put;
import dev.wirewatch.embedded.RegistryChange.Remove;
import dev.wirewatch.embedded.RegistryChange.SetCompatibility;
import dev.wirewatch.embedded.RegistryChange.SetMode;
import java.util.Optional;

/**
 * The record format of Confluent's registry in its topic, so that either registry can take over from the other. The order
 * of a key's fields matters: compaction compares bytes.
 */
final class RegistryLogFormat {

    /** A record's key and value; an empty value is a tombstone. */
    record Entry(String key, Optional<String> value) {}

    private RegistryLogFormat() {}

    static Entry write(RegistryChange change) {
        if (change instanceof Put put) {
            SchemaVersion version = put.version();
            ObjectNode value = RegistryJson.version(version).put("deleted", version.deleted());
            return entry(schemaKey(version.subject(), version.version()), Optional.of(value));
        } else if (change instanceof Remove remove) {
            return entry(schemaKey(remove.subject(), remove.version()), Optional.empty());
        } else if (change instanceof DeleteSubject delete) {
            ObjectNode value =
                    RegistryJson.object().put("subject", delete.subject()).put("version", delete.upTo());
            return entry(key("DELETE_SUBJECT", delete.subject()), Optional.of(value));
        } else if (change instanceof SetCompatibility set) {
            return entry(key("CONFIG", set.subject()), set.level().map(level -> RegistryJson.object()
                    .put("compatibilityLevel", level.name())));
        } else if (change instanceof SetMode set) {
            return entry(key("MODE", set.subject()), set.mode().map(mode -> RegistryJson.object()
                    .put("mode", mode.name())));
        }
        throw new IllegalArgumentException("Not written to the topic: " + change);
    }

    /**
     * Empty for records without a meaning here: markers, and schemas that are not Avro.
     *
     * @throws RegistryException or an unchecked exception when it is no record of a registry
     */
    static Optional<RegistryChange> read(Entry entry) throws JsonProcessingException {
        JsonNode key = RegistryJson.MAPPER.readTree(entry.key());
        Optional<JsonNode> value = Optional.empty();
        if (entry.value().isPresent()) {
            value = Optional.of(RegistryJson.MAPPER.readTree(entry.value().get()));
        }
        String subject = key.path("subject").isTextual() ? key.path("subject").asText() : RegistryState.GLOBAL;
        return switch (key.path("keytype").asText()) {
            case "SCHEMA" -> schema(subject, key.path("version").asInt(), value);
            case "DELETE_SUBJECT" ->
                value.map(
                        json -> new DeleteSubject(subject, json.path("version").asInt()));
            case "CONFIG" ->
                Optional.of(new SetCompatibility(
                        subject,
                        value.map(json -> CompatibilityLevel.named(
                                json.path("compatibilityLevel").asText()))));
            case "MODE" ->
                Optional.of(new SetMode(
                        subject, value.map(json -> Mode.named(json.path("mode").asText()))));
            default -> Optional.empty();
        };
    }

    private static Optional<RegistryChange> schema(String subject, int version, Optional<JsonNode> value) {
        if (value.isEmpty()) {
            return Optional.of(new Remove(subject, version));
        }
        JsonNode json = value.get();
        if (!json.path("schemaType").asText("AVRO").equals("AVRO")) {
            return Optional.empty();
        }
        return Optional.of(new Put(new SchemaVersion(
                subject,
                version,
                json.path("id").asInt(),
                json.path("schema").asText(),
                RegistryJson.references(json.path("references")),
                json.path("deleted").asBoolean())));
    }

    private static ObjectNode schemaKey(String subject, int version) {
        return RegistryJson.object()
                .put("keytype", "SCHEMA")
                .put("subject", subject)
                .put("version", version)
                .put("magic", 1);
    }

    private static ObjectNode key(String type, String subject) {
        ObjectNode key = RegistryJson.object().put("keytype", type);
        return (subject.equals(RegistryState.GLOBAL) ? key.putNull("subject") : key.put("subject", subject))
                .put("magic", 0);
    }

    private static Entry entry(ObjectNode key, Optional<ObjectNode> value) {
        return new Entry(key.toString(), value.map(ObjectNode::toString));
    }
}
