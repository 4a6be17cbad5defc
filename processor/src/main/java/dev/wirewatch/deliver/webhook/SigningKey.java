package dev.wirewatch.deliver.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of Standard Webhooks. It is in no text about it. */
sealed interface SigningKey {

    /** Such as {@code v1,K5oZfz…}. */
    String sign(String content) throws GeneralSecurityException;

    /**
     * A key as people write it: {@code whsec_} and a shared key of 24 to 64 bytes in base64, or {@code whsk_} and an
     * Ed25519 private key of 32 bytes, which the public key may follow.
     *
     * @throws IllegalArgumentException when it is neither; the message does not have it
     */
    static SigningKey of(String text) {
        if (text.startsWith("whsec_")) {
            return new Shared(bytes(text.substring("whsec_".length()), 24, 64));
        }
        if (text.startsWith("whsk_")) {
            return new Private(Arrays.copyOf(bytes(text.substring("whsk_".length()), 32, 64), 32));
        }
        throw new IllegalArgumentException("does not begin with whsec_ or whsk_");
    }

    private static byte[] bytes(String base64, int min, int max) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is not in base64", e);
        }
        if (bytes.length < min || bytes.length > max) {
            throw new IllegalArgumentException("has %d bytes and not %d to %d".formatted(bytes.length, min, max));
        }
        return bytes;
    }

    private static String encoded(byte[] signature) {
        return Base64.getEncoder().encodeToString(signature);
    }

    /** HMAC-SHA256. */
    record Shared(byte[] key) implements SigningKey {

        @Override
        public String sign(String content) throws GeneralSecurityException {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return "v1," + encoded(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public String toString() {
            return "(shared key)";
        }
    }

    /** Ed25519. */
    record Private(byte[] seed) implements SigningKey {

        @Override
        public String sign(String content) throws GeneralSecurityException {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return "v1a," + encoded(signature.sign());
        }

        @Override
        public String toString() {
            return "(private key)";
        }
    }
}
