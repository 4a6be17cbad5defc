package dev.wirewatch.deliver.webhook;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.MessageJson;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.http.Answer;
import dev.wirewatch.deliver.http.HttpPost;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.secret.SecretException;
import dev.wirewatch.secret.Secrets;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Posts to one webhook. */
final class WebhookSender implements Sender {

    private static final int AT_A_TIME = 16;

    /** Header of W3C Trace Context. */
    private static final String TRACE = "traceparent";

    private final Channel channel;
    private final URI address;
    private final HttpPost http;
    private final Secrets secrets;
    private final Clock clock;

    WebhookSender(Channel channel, URI address, HttpPost http, Secrets secrets, Clock clock) {
        this.channel = channel;
        this.address = address;
        this.http = http;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Outcome> send(Message message) {
        byte[] body = MessageJson.of(message);
        Map<String, String> headers;
        try {
            headers = new HashMap<>(new Signatures(keys()).headers(message.id(), clock.instant(), body));
        } catch (SecretException | GeneralSecurityException e) {
            return CompletableFuture.completedFuture(new Outcome.Unavailable(e.getMessage(), Optional.empty()));
        }
        if (message instanceof Message.Single single) {
            single.trace().ifPresent(trace -> headers.put(TRACE, trace));
        }
        return http.post(address, headers, body).thenApply(Answer::outcome);
    }

    @Override
    public int concurrency() {
        return AT_A_TIME;
    }

    @Override
    public void close() {}

    private List<SigningKey> keys() throws SecretException {
        List<SigningKey> keys = new ArrayList<>();
        for (String reference : channel.getSecrets()) {
            try {
                keys.add(SigningKey.of(secrets.read(reference)));
            } catch (IllegalArgumentException e) {
                throw new SecretException("The key in " + reference + " " + e.getMessage() + ".");
            }
        }
        return keys;
    }
}
