package dev.wirewatch.app;

import dev.wirewatch.config.AccessSettings;
import dev.wirewatch.config.HttpSettings;
import dev.wirewatch.config.Settings;
import dev.wirewatch.origin.HostNames;
import dev.wirewatch.secret.SecretException;
import dev.wirewatch.secret.Secrets;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.Tls;
import dev.wirewatch.serve.access.AccessControl;
import dev.wirewatch.serve.access.SessionKey;
import dev.wirewatch.serve.access.Signer;
import dev.wirewatch.serve.access.Users;
import dev.wirewatch.serve.access.UsersFile;
import dev.wirewatch.serve.access.UsersFileException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

/** Where the HTTP server listens, and whom it lets in. */
final class HttpAccess {

    private HttpAccess() {}

    /** @throws UserFacingException when a network would reach it and nobody has to show who he is, or TLS has no password */
    static Listener listener(Settings settings) {
        HttpSettings http = settings.http();
        AccessSettings access = http.access();
        if (!http.address().isLoopbackAddress()
                && !access.open()
                && access.token().isEmpty()
                && access.users().isEmpty()) {
            throw new UserFacingException(("HTTP on %s would be open to the network: set http.token or http.users, "
                            + "or http.open=true to let in whoever reaches it.")
                    .formatted(http.address().getHostAddress()));
        }
        return new Listener(
                new InetSocketAddress(http.address(), http.port()),
                hosts(settings),
                http.keystore()
                        .map(keystore -> new Tls(
                                keystore,
                                http.keystorePassword().map(HttpAccess::secret).orElse(""))));
    }

    /** @throws UserFacingException when the users file or the session key cannot be read */
    static AccessControl control(Settings settings) {
        AccessSettings access = settings.http().access();
        try {
            return new AccessControl(
                    new Users(access.token(), access.users().map(UsersFile::open)),
                    signer(settings),
                    settings.http().isSecure(),
                    Clock.systemUTC());
        } catch (UsersFileException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    /** Signs with the key that all instances share, else with this one's own. */
    static Signer signer(Settings settings) {
        return new Signer(settings.http()
                .access()
                .sessionKey()
                .map(reference -> secret(reference).getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> SessionKey.in(settings.stateDir())));
    }

    private static String secret(String reference) {
        try {
            return new Secrets(System.getenv()).read(reference);
        } catch (SecretException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    /** Names that people and hubs use are known from their settings. */
    private static HostNames hosts(Settings settings) {
        HttpSettings http = settings.http();
        Set<String> names = new HashSet<>(http.hosts());
        settings.feeds().webSub().ifPresent(hubs -> names.add(hubs.getHost()));
        http.url().ifPresent(pages -> names.add(pages.getHost()));
        return unlisted(http).and(names);
    }

    /** Those that no setting has to name. */
    private static HostNames unlisted(HttpSettings http) {
        if (http.address().isLoopbackAddress() || !http.hosts().isEmpty()) {
            return HostNames.LOOPBACK;
        }
        return http.access().open() ? HostNames.LOCAL : HostNames.ANY;
    }
}
