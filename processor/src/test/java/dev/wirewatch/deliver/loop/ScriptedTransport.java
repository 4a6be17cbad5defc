package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.Transport;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A receiver that notes what reaches it, and answers as it is told. */
final class ScriptedTransport implements Transport {

    static final Outcome SENT = new Outcome.Sent(Optional.empty());

    /** @param by the instance that sent it */
    record Received(String by, String channel, Message message) {

        String watch() {
            return message instanceof Message.Single single ? single.alert().getWatchId() : "";
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Function<Received, CompletableFuture<Outcome>> script =
            any -> CompletableFuture.completedFuture(SENT);

    /** The same receiver as another instance reaches it. */
    Transport by(String instance) {
        return new Transport() {
            @Override
            public ChannelKind kind() {
                return ScriptedTransport.this.kind();
            }

            @Override
            public void check(Channel channel) {
                ScriptedTransport.this.check(channel);
            }

            @Override
            public Sender open(Channel channel) {
                return sender(instance, channel);
            }

            @Override
            public void close() {
                ScriptedTransport.this.close();
            }
        };
    }

    void answer(Function<Received, Outcome> answer) {
        script = message -> CompletableFuture.completedFuture(answer.apply(message));
    }

    void answerLater(Function<Received, CompletableFuture<Outcome>> answer) {
        script = answer;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    /** The ids of the messages that reached a channel. */
    List<String> ids(String channel) {
        return received.stream()
                .filter(one -> one.channel().equals(channel))
                .map(one -> one.message().id())
                .toList();
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEBHOOK;
    }

    @Override
    public void check(Channel channel) {
        // takes every channel
    }

    @Override
    public Sender open(Channel channel) {
        return sender("", channel);
    }

    @Override
    public void close() {
        // holds nothing
    }

    private Sender sender(String instance, Channel channel) {
        return new Sender() {
            @Override
            public CompletableFuture<Outcome> send(Message message) {
                Received one = new Received(instance, channel.getId(), message);
                received.add(one);
                return script.apply(one);
            }

            @Override
            public int concurrency() {
                return 4;
            }

            @Override
            public void close() {
                // holds nothing
            }
        };
    }
}
