package dev.wirewatch.schemas;

import org.apache.avro.util.ClassSecurityValidator;

/** Avro reads into classes that the program trusts and no others; this adds the classes of this module to them. */
public final class TrustedRecords {

    private static final String PACKAGE = TrustedRecords.class.getPackageName();

    private TrustedRecords() {}

    /**
     * To be called before Avro looks for the class of a record by its name, as a deserializer does. A program that has used
     * one of our records needs no call, and calling it again is harmless.
     */
    public static void trust() {
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), TrustedRecords::isOurs));
    }

    private static boolean isOurs(Class<?> type) {
        String name = type.getPackageName();
        return name.equals(PACKAGE) || name.startsWith(PACKAGE + ".");
    }
}
