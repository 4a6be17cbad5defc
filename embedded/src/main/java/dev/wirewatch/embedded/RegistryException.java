package dev.wirewatch.embedded;

import java.util.List;

/** A request that the registry rejects, with the error code and message of Confluent's registry. */
final class RegistryException extends RuntimeException {

    private final int code;

    RegistryException(int code, String message) {
        super(message);
        this.code = code;
    }

    /** Confluent's error code: the HTTP status, most often with two more digits. */
    int code() {
        return code;
    }

    int status() {
        return code < 1000 ? code : code / 100;
    }

    static RegistryException subjectNotFound(String subject) {
        return new RegistryException(40401, "Subject '" + subject + "' not found.");
    }

    static RegistryException versionNotFound(int version) {
        return new RegistryException(40402, "Version " + version + " not found.");
    }

    static RegistryException schemaNotFound() {
        return new RegistryException(40403, "Schema not found");
    }

    static RegistryException schemaNotFound(String id) {
        return new RegistryException(40403, "Schema " + id + " not found");
    }

    static RegistryException subjectSoftlyDeleted(String subject) {
        return new RegistryException(
                40404, "Subject '" + subject + "' was soft deleted. Set permanent=true to delete permanently");
    }

    static RegistryException subjectNotDeletedFirst(String subject) {
        return new RegistryException(
                40405, "Subject '" + subject + "' was not deleted first before being permanently deleted");
    }

    static RegistryException versionSoftlyDeleted(SchemaVersion version) {
        return new RegistryException(
                40406,
                "Subject '" + version.subject() + "' Version " + version.version()
                        + " was soft deleted. Set permanent=true to delete permanently");
    }

    static RegistryException versionNotDeletedFirst(SchemaVersion version) {
        return new RegistryException(
                40407,
                "Subject '" + version.subject() + "' Version " + version.version()
                        + " was not deleted first before being permanently deleted");
    }

    static RegistryException noCompatibilityOfItsOwn(String subject) {
        return new RegistryException(
                40408, "Subject '" + subject + "' does not have subject-level compatibility configured");
    }

    static RegistryException noModeOfItsOwn(String subject) {
        return new RegistryException(40409, "Subject '" + subject + "' does not have subject-level mode configured");
    }

    static RegistryException incompatible(String subject, List<String> problems) {
        return new RegistryException(
                409,
                "Schema being registered is incompatible with an earlier schema for subject \"" + subject
                        + "\", details: " + problems);
    }

    static RegistryException invalidSchema(String reason) {
        return new RegistryException(42201, "Input schema is an invalid Avro schema: " + reason);
    }

    static RegistryException invalidVersion(String version) {
        return new RegistryException(
                42202,
                "The specified version '" + version
                        + "' is not a valid version id. Allowed values are between [1, 2^31-1]"
                        + " and the string \"latest\"");
    }

    static RegistryException invalidCompatibility() {
        return new RegistryException(
                42203,
                "Invalid compatibility level. Valid values are none, backward, forward, full, backward_transitive,"
                        + " forward_transitive, and full_transitive");
    }

    static RegistryException invalidMode() {
        return new RegistryException(
                42204, "Invalid mode. Valid values here are READWRITE, READONLY, READONLY_OVERRIDE");
    }

    static RegistryException notPermitted(String reason) {
        return new RegistryException(42205, reason);
    }

    static RegistryException referenced(SchemaVersion version) {
        return new RegistryException(
                42206,
                "One or more references exist to the schema {subject=" + version.subject() + ",version="
                        + version.version() + "}.");
    }

    static RegistryException invalidSubject(String subject) {
        return new RegistryException(42208, "The specified subject '" + subject + "' is not a valid.");
    }

    static RegistryException storeFailed(String reason) {
        return new RegistryException(50001, "Error in the backend data store - " + reason);
    }
}
