package dev.wirewatch.web.page;

import dev.wirewatch.schemas.Channel;
import dev.wirewatch.serve.PageAnswer;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.serve.access.Signer;
import dev.wirewatch.setup.Table;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where who gets mails ends them: a person on a page, a mail program with one POST (RFC 8058). Nobody has to log in, since
 * the signature in the address came with the mail. The channel is paused, and can be resumed.
 */
public final class UnsubscribeRoutes implements Routes {

    private static final String PURPOSE = "unsubscribe";

    private static final Logger AUDIT = LoggerFactory.getLogger("audit");
    private static final String PATH = "/unsubscribe/{channel}/{signature}";

    private final Table<Channel> channels;
    private final Signer signer;
    private final PageTemplates templates = new PageTemplates();
    private final Assets assets = new Assets();

    public UnsubscribeRoutes(Table<Channel> channels, Signer signer) {
        this.channels = channels;
        this.signer = signer;
    }

    /** By which a mail may end its channel, until the channel sends to another address or is made anew. */
    public static String signature(Channel channel, Signer signer) {
        return signer.sign(PURPOSE, signed(channel));
    }

    private static String signed(Channel channel) {
        return String.join(
                "\n", channel.getId(), String.valueOf(channel.getCreatedAt().toEpochMilli()), channel.getAddress());
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(PATH, http -> answer(http, channel(http)), Permission.OPEN);
        routes.post(PATH, this::unsubscribe, Permission.OPEN);
    }

    private void unsubscribe(Context http) {
        Optional<Channel> found = channel(http);
        Optional<Channel> paused = found.map(channel -> channel.getPaused()
                ? channel
                : Channel.newBuilder(channel)
                        .setPaused(true)
                        .setPausedBecause("The receiver has unsubscribed.")
                        .build());
        paused.filter(channel -> !found.get().getPaused()).ifPresent(channel -> {
            channels.put(channel.getId(), channel);
            AUDIT.info("event=unsubscribed channel={} address={}", channel.getId(), http.ip());
        });
        answer(http, paused);
    }

    private Optional<Channel> channel(Context http) {
        String id = http.pathParam("channel");
        return channels.row(id)
                .map(Table.Row::value)
                .filter(channel -> signer.isSigned(PURPOSE, signed(channel), http.pathParam("signature")));
    }

    private void answer(Context http, Optional<Channel> channel) {
        if (channel.isEmpty()) {
            http.status(HttpStatus.NOT_FOUND);
        }
        PageAnswer.send(
                http,
                templates.print(
                        "unsubscribe.jte",
                        Map.of(
                                "assets",
                                assets,
                                "label",
                                channel.map(Channel::getLabel).orElse(""),
                                "paused",
                                channel.map(Channel::getPaused).orElse(false))));
    }
}
