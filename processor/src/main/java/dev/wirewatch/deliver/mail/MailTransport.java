package dev.wirewatch.deliver.mail;

import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.Transport;
import dev.wirewatch.deliver.message.MessageWriter;
import dev.wirewatch.deliver.message.Pages;
import dev.wirewatch.outbound.AddressGuard;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import dev.wirewatch.secret.Secrets;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;

/** Mail by SMTP. */
public final class MailTransport implements Transport {

    private final Map<String, String> settings;
    private final AddressGuard guard;
    private final MessageWriter writer;
    private final Pages pages;
    private final Secrets secrets;
    private final SSLSocketFactory tls;
    private final Clock clock;
    private final Duration idle;

    /**
     * @param settings of the server that takes mail when a channel names none: host, port, security, user, password, from
     * @param guard of the servers that channels name
     * @param tls which trusts certificates
     */
    public MailTransport(
            Map<String, String> settings,
            AddressGuard guard,
            MessageWriter writer,
            Pages pages,
            Secrets secrets,
            SSLSocketFactory tls,
            Clock clock) {
        this(settings, guard, writer, pages, secrets, tls, clock, Duration.ofSeconds(10));
    }

    MailTransport(
            Map<String, String> settings,
            AddressGuard guard,
            MessageWriter writer,
            Pages pages,
            Secrets secrets,
            SSLSocketFactory tls,
            Clock clock,
            Duration idle) {
        this.settings = Map.copyOf(settings);
        this.guard = guard;
        this.writer = writer;
        this.pages = pages;
        this.secrets = secrets;
        this.tls = tls;
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.MAIL;
    }

    @Override
    public void check(Channel channel) {
        MailAddresses.parse(channel.getAddress());
        MailServer.of(settings, channel);
    }

    @Override
    public Sender open(Channel channel) {
        List<InternetAddress> to = MailAddresses.parse(channel.getAddress());
        MailServer server = MailServer.of(settings, channel);
        return new MailSender(
                server,
                new MailComposer(writer, pages, server, to, channel),
                new SmtpConnection(server, secrets, guard, tls),
                clock,
                idle);
    }

    @Override
    public void close() {
        // senders share nothing
    }
}
