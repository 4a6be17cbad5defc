package dev.wirewatch.embedded;

import org.apache.avro.util.ClassSecurityValidator;

/** Avro fills only classes that the program has called its own. */
final class TrustedRecords {

    private TrustedRecords() {}

    static void ours() {
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), type -> type.getPackageName()
                        .equals("dev.wirewatch.schemas")));
    }
}
