package dev.wirewatch.deliver.mail;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.message.MessageWriter;
import dev.wirewatch.deliver.message.Pages;
import dev.wirewatch.deliver.message.Templates;
import dev.wirewatch.outbound.AddressGuard;
import dev.wirewatch.outbound.Resolver;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import dev.wirewatch.secret.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;

/** Mail channels, as tests need them. */
final class MailChannels {

    static final Instant NOW = Instant.parse("2026-03-01T09:30:06Z");

    static final String PASSWORD = "swordfish";

    private static final Templates TEMPLATES = Templates.shipped();

    private MailChannels() {}

    static Channel channel(Map<String, String> options) {
        return channel("Desk <desk@example.org>", options);
    }

    static Channel channel(String address, Map<String, String> options) {
        return Channel.newBuilder()
                .setId("desk")
                .setLabel("Desk")
                .setKind(ChannelKind.MAIL)
                .setAddress(address)
                .setSecrets(options.containsKey("user") ? List.of("env:MAIL_PASSWORD") : List.of())
                .setOptions(options)
                .setCreatedAt(NOW)
                .build();
    }

    static MailTransport transport(SSLSocketFactory tls, Pages pages) {
        return transport(tls, pages, Duration.ofSeconds(10));
    }

    static MailTransport transport(SSLSocketFactory tls, Pages pages, Duration idle) {
        return new MailTransport(
                Map.of("from", "Wirewatch <alerts@news.example>"),
                new AddressGuard(Set.of("localhost", "127.0.0.1"), "deliver.allow.hosts", Resolver.SYSTEM),
                new MessageWriter(TEMPLATES, ZoneId.of("UTC"), pages),
                pages,
                new Secrets(Map.of("MAIL_PASSWORD", PASSWORD)),
                tls,
                Clock.fixed(NOW, ZoneOffset.UTC),
                idle);
    }

    static Outcome send(Sender sender, Message message) throws Exception {
        return sender.send(message).get(30, TimeUnit.SECONDS);
    }
}
