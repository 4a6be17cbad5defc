package dev.wirewatch.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The HTTP server.
 *
 * @param address the only one that it listens on
 * @param port 0 for any free one
 * @param url where people reach its pages; empty when that is not said
 * @param hosts names under which it answers, besides those of its own machine; empty for those and, where it listens on
 *     more than the loopback address, any other
 * @param keystore with its certificate and key, for TLS; empty for plain HTTP
 * @param keystorePassword reference to the keystore's password; empty when it has none
 * @param maxBodyBytes largest body of a request, after decompression
 * @param access who may do what
 */
public record HttpSettings(
        InetAddress address,
        int port,
        Optional<URI> url,
        Set<String> hosts,
        Optional<Path> keystore,
        Optional<String> keystorePassword,
        int maxBodyBytes,
        AccessSettings access) {

    static final Map<String, String> DEFAULTS = Map.of(
            "http.address", "127.0.0.1",
            "http.port", "8090",
            "http.url", "",
            "http.hosts", "",
            "http.tls.keystore", "",
            "http.tls.password", "",
            "http.max.body.bytes", Integer.toString(10 * 1024 * 1024));

    private static final int MAX_PORT = 65_535;
    private static final int LARGEST_BODY = 100 * 1024 * 1024;

    static HttpSettings of(Values values) {
        return new HttpSettings(
                address(values.text("http.address").orElseGet(() -> DEFAULTS.get("http.address"))),
                values.number("http.port", 0, MAX_PORT),
                values.webAddress("http.url"),
                values.names("http.hosts"),
                values.text("http.tls.keystore").map(Path::of),
                values.text("http.tls.password"),
                values.number("http.max.body.bytes", 1, LARGEST_BODY),
                AccessSettings.of(values));
    }

    /** Whether browsers reach it by TLS alone. */
    public boolean isSecure() {
        return keystore.isPresent()
                || url.filter(address -> "https".equals(address.getScheme())).isPresent();
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new SettingsException(
                    "The setting http.address must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, not '%s'."
                            .formatted(text));
        }
    }
}
