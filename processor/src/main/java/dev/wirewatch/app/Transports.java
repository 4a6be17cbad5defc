package dev.wirewatch.app;

import dev.wirewatch.config.DeliverSettings;
import dev.wirewatch.config.Settings;
import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.SampleAlert;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.Transport;
import dev.wirewatch.deliver.chat.ChatService;
import dev.wirewatch.deliver.chat.ChatTransport;
import dev.wirewatch.deliver.command.CommandTransport;
import dev.wirewatch.deliver.http.HttpPost;
import dev.wirewatch.deliver.mail.MailTransport;
import dev.wirewatch.deliver.message.MessageWriter;
import dev.wirewatch.deliver.message.Pages;
import dev.wirewatch.deliver.message.Templates;
import dev.wirewatch.deliver.message.TemplatesException;
import dev.wirewatch.deliver.webhook.WebhookTransport;
import dev.wirewatch.outbound.AddressGuard;
import dev.wirewatch.outbound.Resolver;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import dev.wirewatch.secret.Secrets;
import dev.wirewatch.web.page.UnsubscribeRoutes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/** The kinds of channels on which alerts are delivered, and what they share. */
public final class Transports implements AutoCloseable {

    private final List<Transport> all;
    private final CloseStack open;

    private Transports(List<Transport> all, CloseStack open) {
        this.all = all;
        this.open = open;
    }

    /** @throws UserFacingException when the user's templates cannot be used */
    public static Transports of(Settings settings) {
        DeliverSettings deliver = settings.deliver();
        Pages pages = pages(settings);
        MessageWriter writer = new MessageWriter(templates(deliver), ZoneId.systemDefault(), pages);
        Clock clock = Clock.systemUTC();
        CloseStack open = new CloseStack();
        HttpPost http = new HttpPost(settings.feeds().userAgent(), deliver.allowedHosts(), clock);
        open.push(http::close);
        AddressGuard guard = new AddressGuard(deliver.allowedHosts(), "deliver.allow.hosts", Resolver.SYSTEM);
        Secrets secrets = new Secrets(System.getenv());
        List<Transport> all = List.of(
                new WebhookTransport(http, secrets, clock),
                new MailTransport(deliver.mail(), guard, writer, pages, secrets, tls(), clock),
                new ChatTransport(ChatService.SLACK, writer, http, secrets),
                new ChatTransport(ChatService.TEAMS, writer, http, secrets),
                new CommandTransport(deliver.commands()));
        all.forEach(transport -> open.push(transport::close));
        return new Transports(all, open);
    }

    private static Pages pages(Settings settings) {
        return settings.http()
                .url()
                .map(address -> new Pages(
                        Optional.of(address),
                        channel -> UnsubscribeRoutes.signature(channel, HttpAccess.signer(settings))))
                .orElseGet(Pages::none);
    }

    private static Templates templates(DeliverSettings settings) {
        try {
            return settings.templates().map(Templates::of).orElseGet(Templates::shipped);
        } catch (TemplatesException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    private static SSLSocketFactory tls() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    List<Transport> all() {
        return all;
    }

    /** @throws ChannelException when only another version knows this kind */
    public Transport get(ChannelKind kind) {
        return all.stream()
                .filter(transport -> transport.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new ChannelException("This version knows no channels of the kind " + kind + "."));
    }

    /**
     * Looks at what a person has written down about a channel.
     *
     * @throws ChannelException when it makes no sense
     */
    public void check(Channel channel) {
        get(channel.getKind()).check(channel);
    }

    /**
     * Sends a sample alert on a channel, from here, and waits for how that went.
     *
     * @throws ChannelException when the channel makes no sense
     */
    public Outcome sendSample(Channel channel) {
        try (Sender sender = get(channel.getKind()).open(channel)) {
            return sender.send(SampleAlert.at(Instant.now())).join();
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
