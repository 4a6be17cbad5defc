package dev.wirewatch.ingest;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random bytes that cannot be guessed, in hexadecimal digits. */
public final class RandomHex {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomHex() {}

    public static String ofBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
