package dev.wirewatch.ingest.poll;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of what a hub sends: {@code method=hex}, an HMAC as in WebSub, section 8. */
final class HubSignature {

    private static final Map<String, String> ALGORITHMS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private HubSignature() {}

    static boolean isValid(String signature, String secret, byte[] body) {
        String[] parts = signature.strip().split("=", 2);
        String algorithm = ALGORITHMS.get(parts[0]);
        if (algorithm == null || parts.length < 2) {
            return false;
        }
        byte[] expected = HexFormat.of().formatHex(mac(algorithm, secret, body)).getBytes(StandardCharsets.US_ASCII);
        // in constant time, so that it cannot be guessed letter by letter
        return MessageDigest.isEqual(expected, parts[1].toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] mac(String algorithm, String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(body);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This Java platform lacks " + algorithm + ".", e);
        }
    }
}
