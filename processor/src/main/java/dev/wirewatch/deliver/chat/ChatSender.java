package dev.wirewatch.deliver.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.http.Answer;
import dev.wirewatch.deliver.http.HttpPost;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.secret.SecretException;
import dev.wirewatch.secret.Secrets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Posts to one chat, one message after the other: chats show them in the order in which they come. */
final class ChatSender implements Sender {

    private final Channel channel;
    private final ChatMessages messages;
    private final HttpPost http;
    private final Secrets secrets;
    private final Optional<String> room;

    /** @param room where a bot posts; empty for an incoming webhook, which has one of its own */
    ChatSender(Channel channel, ChatMessages messages, HttpPost http, Secrets secrets, Optional<String> room) {
        this.channel = channel;
        this.messages = messages;
        this.http = http;
        this.secrets = secrets;
        this.room = room;
    }

    @Override
    public CompletableFuture<Outcome> send(Message message) {
        try {
            ObjectNode body = messages.of(message);
            room.ifPresent(name -> addressed(body, name, message));
            return http.post(address(), headers(), body.toString().getBytes(StandardCharsets.UTF_8))
                    .thenApply(this::outcome);
        } catch (JsonProcessingException e) {
            return CompletableFuture.completedFuture(
                    new Outcome.Refused("The template does not write JSON: " + e.getOriginalMessage()));
        } catch (SecretException e) {
            return CompletableFuture.completedFuture(new Outcome.Unavailable(e.getMessage(), Optional.empty()));
        }
    }

    private static void addressed(ObjectNode body, String room, Message message) {
        body.put("channel", room);
        if (message instanceof Message.Single single) {
            single.thread().ifPresent(thread -> body.put("thread_ts", thread));
        }
    }

    private URI address() throws SecretException {
        String written = channel.getAddress();
        boolean secret = Secrets.isReference(written);
        return HttpPost.address(secret ? secrets.read(written) : written)
                .orElseThrow(() -> new SecretException(
                        secret
                                ? "The secret in " + written + " is no web address."
                                : "Its address is no web address."));
    }

    private Map<String, String> headers() throws SecretException {
        return room.isEmpty()
                ? Map.of()
                : Map.of(
                        "Authorization",
                        "Bearer " + secrets.read(channel.getSecrets().get(0)));
    }

    private Outcome outcome(Answer answer) {
        return room.isPresent() && answer instanceof Answer.Received received && received.isSuccess()
                ? SlackReply.of(received.body()).outcome()
                : answer.outcome();
    }

    @Override
    public int concurrency() {
        return 1;
    }

    @Override
    public void close() {}
}
