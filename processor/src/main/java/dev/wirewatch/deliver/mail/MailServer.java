package dev.wirewatch.deliver.mail;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.schemas.Channel;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The server that takes a channel's mail, and as whom the mail is sent.
 *
 * @param isNamedByChannel whether its host or port is the channel's, and not that of the settings
 * @param login empty when it wants none
 */
record MailServer(
        String host,
        int port,
        boolean isNamedByChannel,
        Security security,
        Optional<Login> login,
        InternetAddress from) {

    /** @param password a reference to the password */
    record Login(String user, String password) {}

    private static final String HOST = "host";
    private static final String PORT = "port";
    private static final String SECURITY = "security";
    private static final String USER = "user";
    private static final String PASSWORD = "password";
    private static final String FROM = "from";
    private static final Set<String> OPTIONS = Set.of(HOST, PORT, SECURITY, USER, FROM);
    private static final int MAX_PORT = 65_535;

    /**
     * @param settings those of mail, by the rest of their names: the names of the options, and "password"
     * @throws ChannelException when an option or a setting makes no sense
     */
    static MailServer of(Map<String, String> settings, Channel channel) {
        Map<String, String> options = channel.getOptions();
        Set<String> unknown = new TreeSet<>(options.keySet());
        unknown.removeAll(OPTIONS);
        if (!unknown.isEmpty()) {
            throw new ChannelException("A mail channel has no option '%s'; its options are %s."
                    .formatted(unknown.iterator().next(), String.join(", ", new TreeSet<>(OPTIONS))));
        }
        if (channel.getSecrets().size() > 1) {
            throw new ChannelException("A mail channel has one secret, the password of its user.");
        }
        Map<String, String> given = new HashMap<>(settings);
        if (options.containsKey(HOST)) {
            given.keySet().retainAll(Set.of(FROM));
        }
        if (options.containsKey(USER)) {
            given.remove(PASSWORD);
        }
        given.putAll(options);
        channel.getSecrets().forEach(password -> given.put(PASSWORD, password));
        given.values().removeIf(String::isBlank);
        return of(given, options.containsKey(HOST) || options.containsKey(PORT));
    }

    private static MailServer of(Map<String, String> given, boolean isNamedByChannel) {
        String host = given.getOrDefault(HOST, "localhost").strip();
        Security security = Optional.ofNullable(given.get(SECURITY))
                .map(MailServer::security)
                .orElse(given.containsKey(HOST) && !host.equals("localhost") ? Security.STARTTLS : Security.NONE);
        return new MailServer(
                host,
                Optional.ofNullable(given.get(PORT)).map(MailServer::port).orElse(security.usualPort()),
                isNamedByChannel,
                security,
                login(Optional.ofNullable(given.get(USER)), Optional.ofNullable(given.get(PASSWORD))),
                from(given.getOrDefault(FROM, "Wirewatch <wirewatch@localhost>")));
    }

    private static Optional<Login> login(Optional<String> user, Optional<String> password) {
        if (user.isPresent() != password.isPresent()) {
            throw new ChannelException("A login to a mail server needs both a user and a secret with the password.");
        }
        return user.map(name -> new Login(name, password.orElseThrow()));
    }

    private static Security security(String name) {
        return Arrays.stream(Security.values())
                .filter(security -> security.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ChannelException("The security of a mail server is one of %s, not '%s'."
                        .formatted(
                                Arrays.stream(Security.values())
                                        .map(security -> security.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")),
                                name)));
    }

    private static int port(String number) {
        try {
            int port = Integer.parseInt(number.strip());
            if (port > 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of range
        }
        throw new ChannelException(
                "The port of a mail server is a number from 1 to %d, not '%s'.".formatted(MAX_PORT, number));
    }

    private static InternetAddress from(String address) {
        List<InternetAddress> addresses = MailAddresses.parse(address);
        if (addresses.size() != 1) {
            throw new ChannelException("Mail is sent from one address, not from '%s'.".formatted(address));
        }
        return addresses.get(0);
    }

    /** The part of the sender's address after the at sign. */
    String domain() {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
