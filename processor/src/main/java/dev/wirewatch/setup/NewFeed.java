package dev.wirewatch.setup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.codec.JsonReader;
import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.ingest.poll.Subscription;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedCredentials;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes a feed of what a user wrote. */
public final class NewFeed {

    private static final String UNNAMED = "new";

    private NewFeed() {}

    /**
     * Makes one of the JSON in which feeds are shown.
     *
     * @param before finds the feed of an id that is there already, which keeps the time when it was added
     * @throws IllegalArgumentException when it makes no sense, with one sentence for people to read
     */
    public static Feed read(ObjectNode fields, Function<String, Optional<Feed>> before, Clock clock) {
        Feed read = JsonReader.read(
                fields,
                Feed.class,
                Map.of("id", UNNAMED, "addedAt", clock.instant().toString()));
        Feed feed = Feeds.feed(
                new Subscription(
                        read.getUrl(), Optional.ofNullable(read.getTitle()), Optional.ofNullable(read.getCategory())),
                read.getFullText(),
                clock);
        if (JsonReader.isGiven(fields, "id") && !read.getId().equals(feed.getId())) {
            throw new IllegalArgumentException("The id of a feed follows from its address; leave it out.");
        }
        return Feed.newBuilder(feed)
                .setAddedAt(before.apply(feed.getId()).map(Feed::getAddedAt).orElseGet(feed::getAddedAt))
                .setCredentials(Optional.ofNullable(read.getCredentials())
                        .map(NewFeed::checked)
                        .orElse(null))
                .build();
    }

    private static FeedCredentials checked(FeedCredentials given) {
        return Credentials.of(given.getScheme(), given.getHeader(), given.getSecret());
    }
}
