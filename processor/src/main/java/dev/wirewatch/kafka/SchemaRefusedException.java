package dev.wirewatch.kafka;

/** The registry will not take a schema: what stands under its subject was written by a program that does not fit. */
public final class SchemaRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SchemaRefusedException(String subject, Exception cause) {
        super("The schema registry refuses the schema of " + subject + ": " + cause.getMessage(), cause);
    }
}
