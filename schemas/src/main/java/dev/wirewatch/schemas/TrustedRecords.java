package dev.wirewatch.schemas;

import org.apache.avro.util.ClassSecurityValidator;

/** Avro reads into classes that the program trusts and no others; this adds the classes of this module to them. */
public final class TrustedRecords {

    private static final String PACKAGE = TrustedRecords.class.getPackageName();

    private TrustedRecords() {}

    /** To be called once, before the first record is written or read. Calling it again is harmless. */
    public static void trust() {
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), TrustedRecords::isOurs));
    }

    private static boolean isOurs(Class<?> type) {
        String name = type.getPackageName();
        return name.equals(PACKAGE) || name.startsWith(PACKAGE + ".");
    }
}
