package dev.wirewatch.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.archive.Archive;
import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.codec.WatchJson;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.formats.RecordJson;
import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.kafka.DeadLetterReplay;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.setup.ChannelJson;
import dev.wirewatch.setup.FeedJson;
import dev.wirewatch.setup.FeedWithState;
import dev.wirewatch.setup.NewChannel;
import dev.wirewatch.setup.NewFeed;
import dev.wirewatch.setup.NewWatch;
import dev.wirewatch.setup.StorySplits;
import dev.wirewatch.setup.Table.Row;
import dev.wirewatch.setup.Tables;
import dev.wirewatch.setup.WatchTrouble;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All operations of the REST API, but for posting articles, which is where articles are taken in. */
public final class ApiRoutes implements Routes {

    private static final String BASE = "/api/v1";

    private static final String TROUBLE = "trouble";

    private final Archive archive;
    private final Tables tables;
    private final Supplier<Map<String, ChannelHealth>> healths;
    private final Consumer<Channel> channelCheck;
    private final DeadLetterReplay replay;
    private final StorySplits splits;
    private final Clock clock;

    /**
     * @param healths how the channels fare, by id
     * @param channelCheck looks at what each kind of channel has of its own, and throws a {@link
     *     dev.wirewatch.deliver.ChannelException}
     */
    public ApiRoutes(
            Archive archive,
            Tables tables,
            Supplier<Map<String, ChannelHealth>> healths,
            Consumer<Channel> channelCheck,
            DeadLetterReplay replay,
            StorySplits splits,
            Clock clock) {
        this.archive = archive;
        this.tables = tables;
        this.healths = healths;
        this.channelCheck = channelCheck;
        this.replay = replay;
        this.splits = splits;
        this.clock = clock;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        operations().forEach(operation -> operation.addTo(routes));
    }

    List<Operation> operations() {
        return Stream.of(
                        List.of(
                                new Operation(
                                        HandlerType.GET,
                                        BASE + "/openapi.json",
                                        Permission.OPEN,
                                        Set.of(),
                                        new OpenApi()::send),
                                new Operation(
                                        HandlerType.POST,
                                        BASE + "/dead-letters/{id}/replay",
                                        Permission.ADMIN,
                                        Set.of(),
                                        this::replay),
                                new Operation(
                                        HandlerType.POST,
                                        BASE + "/alerts/{id}/split",
                                        Permission.WRITE,
                                        Set.of(),
                                        this::split)),
                        new ArchiveOperations(archive, BASE).all(),
                        new Editing<>(watches(), BASE).all(),
                        new Editing<>(channels(), BASE).all(),
                        new Editing<>(feeds(), BASE).all())
                .flatMap(List::stream)
                .toList();
    }

    private Editable<Watch> watches() {
        return new Editable<>(
                "watches",
                "watch",
                Permission.WRITE,
                tables.watches(),
                WatchJson::of,
                this::shown,
                Set.of(TROUBLE),
                (fields, before) -> NewWatch.read(
                        fields, before, this::entityName, clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                Watch::getId);
    }

    private Optional<String> entityName(String id) {
        try (ArchiveView view = archive.view()) {
            return view.entity(id).map(ArchiveView.NamedEntity::name);
        }
    }

    private ObjectNode shown(Row<Watch> row) {
        Watch watch = Watch.newBuilder(row.value()).setId(row.id()).build();
        return WatchJson.of(watch)
                .put(
                        TROUBLE,
                        WatchTrouble.of(
                                        watch,
                                        tables.watchFaults().row(row.id()).<WatchFault>map(Row::value))
                                .orElse(""));
    }

    private Editable<Channel> channels() {
        return new Editable<>(
                "channels",
                "channel",
                Permission.ADMIN,
                tables.channels(),
                RecordJson::of,
                row -> ChannelJson.of(row.value(), healths.get().getOrDefault(row.id(), ChannelHealth.UNUSED)),
                ChannelJson.HEALTH,
                (fields, before) -> new NewChannel(before, channelCheck, clock).read(fields),
                Channel::getId);
    }

    private Editable<Feed> feeds() {
        return new Editable<>(
                "feeds",
                "feed",
                Permission.ADMIN,
                tables.feeds(),
                RecordJson::of,
                row -> FeedJson.of(new FeedWithState(
                        row.value(),
                        tables.feedStates()
                                .row(row.id())
                                .<FeedState>map(Row::value)
                                .orElseGet(() -> Feeds.unfetched(row.value())))),
                FeedJson.HEALTH,
                (fields, before) -> NewFeed.read(fields, before, clock),
                Feed::getId);
    }

    private void replay(Context http) {
        DeadLetterReplay.Replayed replayed =
                replay.replay(http.pathParam("id")).orElseThrow(() -> ApiException.notFound("dead letter"));
        Answers.send(
                http,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("topic", replayed.topic())
                        .put("partition", replayed.partition())
                        .put("offset", replayed.offset()));
    }

    private void split(Context http) {
        try (ArchiveView view = archive.view()) {
            splits.split(view.get(Kind.ALERTS, http.pathParam("id"))
                    .orElseThrow(() -> ApiException.notFound("alert"))
                    .record());
            http.status(HttpStatus.NO_CONTENT);
        } catch (IllegalArgumentException e) {
            throw ApiException.of(HttpStatus.CONFLICT, e.getMessage());
        }
    }
}
