package dev.wirewatch.deliver.chat;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.Transport;
import dev.wirewatch.deliver.http.HttpPost;
import dev.wirewatch.deliver.message.MessageWriter;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import dev.wirewatch.secret.Secrets;
import java.util.Optional;

/** The chats of one service. */
public final class ChatTransport implements Transport {

    private static final String ROOM = "channel";

    private final ChatService service;
    private final MessageWriter writer;
    private final HttpPost http;
    private final Secrets secrets;

    public ChatTransport(ChatService service, MessageWriter writer, HttpPost http, Secrets secrets) {
        this.service = service;
        this.writer = writer;
        this.http = http;
        this.secrets = secrets;
    }

    @Override
    public ChannelKind kind() {
        return service.kind();
    }

    @Override
    public void check(Channel channel) {
        String address = channel.getAddress();
        boolean bot = service.hasBots() && channel.getOptions().containsKey(ROOM);
        if (!Secrets.isReference(address) && !(bot && HttpPost.address(address).isPresent())) {
            throw new ChannelException(
                    "Whoever has the web address of a chat may write there: say where it is found, as in"
                            + " env:CHAT_ADDRESS and file:/PATH. Only the address of Slack's API, for a bot, is given as it"
                            + " is.");
        }
        checkOptions(channel);
    }

    private void checkOptions(Channel channel) {
        channel.getOptions().keySet().stream()
                .filter(name -> !service.hasBots() || !name.equals(ROOM))
                .findFirst()
                .ifPresent(name -> {
                    throw new ChannelException(
                            service.hasBots()
                                    ? "A Slack channel has no option '" + name + "'; it has one, 'channel'."
                                    : "A Teams channel has no option '" + name + "'.");
                });
        if (channel.getSecrets().size() != (channel.getOptions().containsKey(ROOM) ? 1 : 0)) {
            throw new ChannelException(
                    service.hasBots()
                            ? "A bot needs both the option 'channel' and one secret, its token; a webhook has neither."
                            : "A Teams channel has no secrets but its address.");
        }
    }

    @Override
    public Sender open(Channel channel) {
        checkOptions(channel); // and not its address, which an older version took as it was
        return new ChatSender(
                channel,
                new ChatMessages(writer, service),
                http,
                secrets,
                Optional.ofNullable(channel.getOptions().get(ROOM)));
    }

    @Override
    public void close() {}
}
