package dev.wirewatch.deliver.mail;

import dev.wirewatch.outbound.AddressGuard;
import dev.wirewatch.secret.SecretException;
import dev.wirewatch.secret.Secrets;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to a mail server, which is opened when it is needed. It is used by one thread at a time. */
final class SmtpConnection {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);
    private static final String CONNECT_MILLIS = "10000";
    private static final String READ_MILLIS = "20000";

    private final MailServer server;
    private final Secrets secrets;
    private final AddressGuard guard;
    private final Session session;
    private Optional<Transport> open = Optional.empty();

    SmtpConnection(MailServer server, Secrets secrets, AddressGuard guard, SSLSocketFactory tls) {
        this.server = server;
        this.secrets = secrets;
        this.guard = guard;
        this.session = Session.getInstance(properties(server, tls));
    }

    Session session() {
        return session;
    }

    /** Sends a mail to some of its recipients. */
    void send(MimeMessage mail, List<Address> to) throws MessagingException, SecretException {
        transport().sendMessage(mail, to.toArray(Address[]::new));
    }

    /** The open one, if the server still answers. */
    private Transport transport() throws MessagingException, SecretException {
        if (open.isPresent() && open.get().isConnected()) {
            return open.get();
        }
        close();
        Transport transport = session.getTransport("smtp");
        if (server.login().isPresent()) {
            MailServer.Login login = server.login().get();
            transport.connect(address(), server.port(), login.user(), secrets.read(login.password()));
        } else {
            transport.connect(address(), server.port(), null, null);
        }
        open = Optional.of(transport);
        return transport;
    }

    /** Of a server that a channel names, the address that was checked: another look-up may find a private one. */
    private String address() throws MessagingException {
        if (!server.isNamedByChannel()) {
            return server.host();
        }
        InetSocketAddress address = new InetSocketAddress(server.host(), server.port());
        try {
            guard.check(address);
        } catch (IOException e) {
            throw new MessagingException(e.getMessage(), e);
        }
        return address.getAddress().getHostAddress();
    }

    void close() {
        open.ifPresent(transport -> {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.debug("event=mail-close-failed server={} error={}", server, e.getMessage());
            }
        });
        open = Optional.empty();
    }

    private static Properties properties(MailServer server, SSLSocketFactory tls) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.TLS));
        boolean startTls = server.security() == Security.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", new NamedTls(server.host(), tls));
        properties.setProperty("mail.smtp.socketFactory.fallback", "false"); // which would ask for no name
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.setProperty("mail.smtp.timeout", READ_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", READ_MILLIS);
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.sendpartial", "true"); // one dead address keeps nothing from the others
        return properties;
    }
}
