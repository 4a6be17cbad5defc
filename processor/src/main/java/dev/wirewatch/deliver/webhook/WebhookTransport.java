package dev.wirewatch.deliver.webhook;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.Transport;
import dev.wirewatch.deliver.http.HttpPost;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import dev.wirewatch.secret.Secrets;
import java.net.URI;
import java.time.Clock;

/** Channels whose receiver is a program with a web address. Its secrets are keys, see {@link SigningKey}. */
public final class WebhookTransport implements Transport {

    private final HttpPost http;
    private final Secrets secrets;
    private final Clock clock;

    /** @param http is closed by its owner */
    public WebhookTransport(HttpPost http, Secrets secrets, Clock clock) {
        this.http = http;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEBHOOK;
    }

    @Override
    public void check(Channel channel) {
        if (address(channel).getUserInfo() != null) {
            throw new ChannelException("A webhook's address has no name and password: they are not sent.");
        }
        checkOptions(channel);
    }

    private static void checkOptions(Channel channel) {
        channel.getOptions().keySet().stream().findFirst().ifPresent(name -> {
            throw new ChannelException("A webhook has no option '" + name + "'.");
        });
    }

    @Override
    public Sender open(Channel channel) {
        checkOptions(channel);
        return new WebhookSender(channel, address(channel), http, secrets, clock);
    }

    private static URI address(Channel channel) {
        return HttpPost.address(channel.getAddress())
                .orElseThrow(() -> new ChannelException("A webhook's address must be as in https://desk.example/hook,"
                        + " and other signs than those of web addresses as in %20."));
    }

    @Override
    public void close() {}
}
