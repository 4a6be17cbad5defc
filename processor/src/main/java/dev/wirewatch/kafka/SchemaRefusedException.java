package dev.wirewatch.kafka;

/** The registry refuses a schema, most often since it is not compatible with an earlier one of its subject. */
public final class SchemaRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SchemaRefusedException(String subject, Exception cause) {
        super("The schema registry refuses the schema of " + subject + ": " + cause.getMessage(), cause);
    }
}
