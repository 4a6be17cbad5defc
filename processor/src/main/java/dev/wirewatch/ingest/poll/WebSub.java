package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.Formats;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.ingest.RandomHex;
import dev.wirewatch.ingest.fetch.FetchResult;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.HubSubscription;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The subscriber's side of W3C WebSub: asks hubs to send new content, answers their verification and accepts what they
 * send when its signature is valid. A subscription belongs to the instance that polls the feed, under a callback address
 * of that instance; when the feed moves to another instance, that one subscribes anew.
 */
public final class WebSub implements FeedListener {

    private static final Logger LOG = LoggerFactory.getLogger(WebSub.class);
    private static final Duration WANTED_LEASE = Duration.ofDays(10);
    private static final Duration RENEWAL = Duration.ofHours(1);
    private static final Duration LONGEST_LEASE = Duration.ofDays(30);
    private static final int SECRET_BYTES = 32;

    /** How long a hub may take before it is asked again; doubled each time, up to a day and a half. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final int MOST_DOUBLINGS = 8;

    private final HubCallbacks callbacks;
    private final BiFunction<URI, Map<String, String>, CompletableFuture<FetchResult>> post;
    private final FeedEvents events;
    private final Clock clock;

    /** By feed id. The threads that answer hubs read it. */
    private final Map<String, HubSubscription> subscriptions = new ConcurrentHashMap<>();

    /**
     * @param server address of this instance's HTTP server as hubs reach it
     * @param post sends a form; its future never fails
     * @param events where what hubs send is added
     */
    public WebSub(
            URI server,
            BiFunction<URI, Map<String, String>, CompletableFuture<FetchResult>> post,
            FeedEvents events,
            Clock clock) {
        this.callbacks = new HubCallbacks(server);
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void onState(Feed feed, FeedState state) {
        Optional.ofNullable(state.getSubscription())
                .ifPresent(subscription -> subscriptions.put(feed.getId(), subscription));
    }

    @Override
    public void onRemoved(String id) {
        subscriptions.remove(id);
    }

    /**
     * Subscribes at the feed's hub, if it names one, unless it is subscribed there for some time to come. A hub that
     * does not verify what it was asked is asked again with growing pauses, and for the same, since it may be slow.
     */
    @Override
    public void onFetched(Feed feed, FeedState state, FeedEvent.Fetched fetched) {
        String id = feed.getId();
        Optional<HubSubscription> ours =
                Optional.ofNullable(state.getSubscription()).filter(one -> callbacks.isOurs(one.getCallback(), id));
        HubLinks.of(fetched, URI.create(state.getUrl())).ifPresent(links -> {
            Optional<HubSubscription> last = ours.filter(links::areOf);
            if (last.filter(one -> isLeased(one) || isPending(one)).isEmpty()) {
                Optional<HubSubscription> unverified = last.filter(one -> one.getLeaseUntil() == null);
                request(
                        id,
                        HubSubscription.newBuilder()
                                .setHub(links.hub().toString())
                                .setTopic(links.topic().toString())
                                // a renewal keeps its address: at another the hub would see another subscriber
                                .setCallback(
                                        ours.map(HubSubscription::getCallback).orElseGet(() -> callbacks.create(id)))
                                // and signs with the secret that it has until it has verified the renewal
                                .setSecret(last.map(HubSubscription::getSecret)
                                        .orElseGet(() -> RandomHex.ofBytes(SECRET_BYTES)))
                                .setRequestedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                                .setRequests(unverified
                                                .map(HubSubscription::getRequests)
                                                .orElse(0)
                                        + 1)
                                .build());
            }
        });
    }

    /**
     * Answers a hub that asks whether a subscription is wanted. The first answer sets the lease, and later ones keep it.
     *
     * @param key the last segment of the address that was called
     * @return whether it is wanted, so that the challenge must be sent back
     */
    boolean verify(String feed, String key, String mode, String topic, Optional<Duration> lease) {
        Optional<HubSubscription> subscription =
                subscription(feed, key).filter(one -> one.getTopic().equals(topic));
        if (mode.equals("unsubscribe")) {
            return subscription.isEmpty();
        }
        if (subscription.isEmpty() || !mode.equals("subscribe")) {
            return false;
        }
        subscription.filter(one -> one.getLeaseUntil() == null).ifPresent(requested -> {
            Duration granted = lease.filter(time -> time.compareTo(LONGEST_LEASE) < 0)
                    .orElse(lease.isPresent() ? LONGEST_LEASE : WANTED_LEASE);
            Instant until = clock.instant().plus(granted);
            subscriptions.replace(
                    feed,
                    requested,
                    HubSubscription.newBuilder(requested).setLeaseUntil(until).build());
            events.add(feed, new FeedEvent.SubscriptionVerified(until));
        });
        return true;
    }

    boolean isKnown(String feed, String key) {
        return subscription(feed, key).isPresent();
    }

    /** What becomes of what a hub sent. */
    enum Receipt {
        ACCEPTED,

        /** Its signature is invalid. */
        REJECTED,

        /** Too much is waiting; the hub may send it again later. */
        FULL
    }

    /** @param signature as in the header X-Hub-Signature */
    Receipt receive(String feed, String key, Optional<String> signature, byte[] body, Optional<String> contentType) {
        Optional<HubSubscription> subscription = subscription(feed, key)
                .filter(one -> signature.isPresent() && HubSignature.isValid(signature.get(), one.getSecret(), body));
        if (subscription.isEmpty()) {
            LOG.warn("event=push-rejected feed={} signed={}", feed, signature.isPresent());
            return Receipt.REJECTED;
        }
        URI topic = URI.create(subscription.get().getTopic());
        Input input = new Input(body, contentType, Optional.of(topic), Optional.empty());
        return events.offer(feed, new FeedEvent.Pushed(Formats.read(input), body.length))
                ? Receipt.ACCEPTED
                : Receipt.FULL;
    }

    private boolean isLeased(HubSubscription subscription) {
        Instant until = subscription.getLeaseUntil();
        return until != null && !until.isBefore(clock.instant().plus(RENEWAL));
    }

    /** Whether the hub still has time to verify it. */
    private boolean isPending(HubSubscription subscription) {
        Instant asked = subscription.getRequestedAt();
        int doublings = Math.min(MOST_DOUBLINGS, Math.max(0, subscription.getRequests() - 1));
        return subscription.getLeaseUntil() == null
                && asked != null
                && asked.plus(PATIENCE.multipliedBy(1L << doublings)).isAfter(clock.instant());
    }

    private Optional<HubSubscription> subscription(String feed, String key) {
        return Optional.ofNullable(subscriptions.get(feed))
                .filter(one -> one.getCallback().equals(callbacks.address(feed, key)))
                .filter(one -> callbacks.isOurs(one.getCallback(), feed));
    }

    private void request(String feed, HubSubscription subscription) {
        subscriptions.put(feed, subscription); // the hub may verify it before it is committed
        events.add(feed, new FeedEvent.SubscriptionRequested(subscription));
        Map<String, String> form = Map.of(
                "hub.mode", "subscribe",
                "hub.topic", subscription.getTopic(),
                "hub.callback", subscription.getCallback(),
                "hub.secret", subscription.getSecret(),
                "hub.lease_seconds", Long.toString(WANTED_LEASE.toSeconds()));
        post.apply(URI.create(subscription.getHub()), form).thenAccept(result -> {
            if (!(result instanceof FetchResult.Received)) {
                LOG.warn(
                        "event=subscription-refused feed={} hub={} result={}",
                        feed,
                        ShownAddress.of(subscription.getHub()),
                        result);
            }
        });
    }
}
