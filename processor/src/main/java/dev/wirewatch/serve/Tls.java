package dev.wirewatch.serve;

import java.nio.file.Path;

/**
 * What a server shows by TLS.
 *
 * @param keystore PKCS 12 or JKS, with one certificate and its key
 * @param password of the keystore
 */
public record Tls(Path keystore, String password) {

    /** Without the password, so that it is never logged. */
    @Override
    public String toString() {
        return "Tls[keystore=%s]".formatted(keystore);
    }
}
