package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.FeedInfo;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.HubSubscription;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The subscriber's side of W3C WebSub: asks hubs to send what is new, answers their verification and takes what they
 * send when its signature is right. A subscription belongs to the instance that polls the feed, under an address of that
 * instance; when the feed moves to another instance, that one subscribes anew. The address ends with a key that only the
 * hub knows, so that nobody else can answer for it.
 */
public final class WebSub implements FeedListener {

    private static final Logger LOG = LoggerFactory.getLogger(WebSub.class);
    private static final Duration WANTED_LEASE = Duration.ofDays(10);
    private static final Duration RENEWAL = Duration.ofHours(1);
    private static final Duration LONGEST_LEASE = Duration.ofDays(30);
    private static final int SECRET_BYTES = 32;
    private static final int KEY_BYTES = 16;

    private final URI callback;
    private final BiFunction<URI, Map<String, String>, CompletableFuture<FetchResult>> post;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, HubSubscription> known = new ConcurrentHashMap<>();
    private volatile BiConsumer<String, FeedEvent> desk = (feed, polled) -> {};

    /**
     * Takes no part in anything yet.
     *
     * @param callback address of this instance's HTTP server as hubs reach it
     * @param post sends a form; it never fails
     */
    public WebSub(
            URI callback, BiFunction<URI, Map<String, String>, CompletableFuture<FetchResult>> post, Clock clock) {
        this.callback = callback;
        this.post = post;
        this.clock = clock;
    }

    /** Says who takes what hubs send, by feed id. */
    void setReceiver(BiConsumer<String, FeedEvent> taker) {
        desk = taker;
    }

    @Override
    public void onState(Feed feed, FeedState state) {
        Optional.ofNullable(state.getSubscription()).ifPresent(subscription -> known.put(feed.getId(), subscription));
    }

    @Override
    public void onRemoved(String id) {
        known.remove(id);
    }

    /** Asks the feed's hub, if it names one, unless it is subscribed to for some time to come. */
    void subscribe(PolledFeed feed, FeedEvent.Fetched read, Instant now) {
        FeedInfo channel = read.news().channel();
        Map<String, List<URI>> links = read.answer().headers().links();
        Optional<URI> hub = Stream.concat(links.getOrDefault("hub", List.of()).stream(), channel.hubs().stream())
                .filter(WebSub::isKept)
                .findFirst();
        URI topic = Stream.concat(links.getOrDefault("self", List.of()).stream(), channel.self().stream())
                .filter(WebSub::isKept)
                .findFirst()
                .orElse(feed.address());
        String id = feed.feed().getId();
        hub.filter(address -> isDue(feed.state().getSubscription(), address, topic, id, now))
                .ifPresent(address -> request(id, subscription(feed.state().getSubscription(), address, topic, id)));
    }

    /**
     * Answers a hub that asks whether a subscription is wanted. Once it has been told so, the lease stays as it is.
     *
     * @param key the end of the address that was called
     * @return whether it is; then the challenge is to be sent back
     */
    boolean verify(String feed, String key, String mode, String topic, Optional<Duration> lease) {
        Optional<HubSubscription> subscription = subscription(feed, key);
        boolean ours = subscription.filter(one -> one.getTopic().equals(topic)).isPresent();
        if (mode.equals("unsubscribe")) {
            return !ours;
        }
        if (!ours || !mode.equals("subscribe")) {
            return false;
        }
        subscription.filter(one -> one.getLeaseUntil() == null).ifPresent(asked -> {
            Duration granted = lease.filter(time -> time.compareTo(LONGEST_LEASE) < 0)
                    .orElse(lease.isPresent() ? LONGEST_LEASE : WANTED_LEASE);
            Instant until = clock.instant().plus(granted);
            known.replace(
                    feed,
                    asked,
                    HubSubscription.newBuilder(asked).setLeaseUntil(until).build());
            desk.accept(feed, new FeedEvent.SubscriptionVerified(until));
        });
        return true;
    }

    boolean isKnown(String feed, String key) {
        return subscription(feed, key).isPresent();
    }

    /**
     * Takes what a hub sent.
     *
     * @param signature as in the header X-Hub-Signature
     * @return whether the signature was right
     */
    boolean receive(String feed, String key, Optional<String> signature, byte[] body, Optional<String> contentType) {
        Optional<HubSubscription> subscription = subscription(feed, key)
                .filter(one -> signature.isPresent() && HubSignature.isRight(signature.get(), one.getSecret(), body));
        if (subscription.isEmpty()) {
            LOG.warn("event=push-refused feed={} signed={}", feed, signature.isPresent());
            return false;
        }
        Input input = new Input(
                body, contentType, Optional.of(URI.create(subscription.get().getTopic())), Optional.empty());
        desk.accept(feed, new FeedEvent.Pushed(Formats.read(input), body.length));
        return true;
    }

    private boolean isDue(HubSubscription last, URI hub, URI topic, String feed, Instant now) {
        return last == null
                || !last.getHub().equals(hub.toString())
                || !last.getTopic().equals(topic.toString())
                || !isCallback(last.getCallback(), feed)
                || last.getLeaseUntil() == null
                || last.getLeaseUntil().isBefore(now.plus(RENEWAL));
    }

    private Optional<HubSubscription> subscription(String feed, String key) {
        return Optional.ofNullable(known.get(feed))
                .filter(one -> one.getCallback().equals(callback(feed) + key) && isCallback(one.getCallback(), feed));
    }

    /** A renewal must keep its address: at another one the hub would see another subscriber. */
    private HubSubscription subscription(HubSubscription last, URI hub, URI topic, String feed) {
        String address = last != null && isCallback(last.getCallback(), feed)
                ? last.getCallback()
                : callback(feed) + secret(KEY_BYTES);
        return new HubSubscription(hub.toString(), topic.toString(), address, secret(SECRET_BYTES), null);
    }

    private String callback(String feed) {
        return callback.toString().replaceAll("/$", "") + WebSubEndpoint.PATH + feed + "/";
    }

    /** Whether it is an address of the feed at this instance, with a key. */
    private boolean isCallback(String address, String feed) {
        return address.startsWith(callback(feed))
                && address.length() > callback(feed).length();
    }

    private String secret(int bytes) {
        byte[] secret = new byte[bytes];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static boolean isKept(URI address) {
        return address.toString().length() <= StateBounds.ADDRESS_CHARS;
    }

    private void request(String feed, HubSubscription subscription) {
        known.put(feed, subscription); // the hub may ask before it is committed
        desk.accept(feed, new FeedEvent.SubscriptionRequested(subscription));
        Map<String, String> form = Map.of(
                "hub.mode", "subscribe",
                "hub.topic", subscription.getTopic(),
                "hub.callback", subscription.getCallback(),
                "hub.secret", subscription.getSecret(),
                "hub.lease_seconds", Long.toString(WANTED_LEASE.toSeconds()));
        post.apply(URI.create(subscription.getHub()), form).thenAccept(answer -> {
            if (!(answer instanceof FetchResult.Received)) {
                LOG.warn("event=hub-refused feed={} hub={} answer={}", feed, subscription.getHub(), answer);
            }
        });
    }
}
