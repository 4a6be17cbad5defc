package dev.wirewatch.web.stream;

import com.google.common.collect.Sets;
import dev.wirewatch.archive.Archive;
import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.RecordFilter;
import dev.wirewatch.kafka.Positions;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Problem;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.serve.access.AccessControl;
import dev.wirewatch.web.BadParameterException;
import dev.wirewatch.web.ProblemAnswers;
import dev.wirewatch.web.SearchRequest;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code GET PATH/{kind}}: records as they come, which the parameters of {@link SearchRequest} choose. {@code
 * Last-Event-ID}, or the parameter {@code after} where a client cannot set it, says where it was; the header is the later.
 */
public final class StreamRoutes implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger(StreamRoutes.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String KIND = "kind";
    private static final String AFTER = "after";
    private static final Set<String> PARAMETERS = Sets.union(SearchRequest.NAMES, Set.of(AFTER));

    /** How a record is told to the client. */
    @FunctionalInterface
    public interface Form {
        <T> String of(Kind<T> kind, Found.Hit<T> hit);
    }

    private final Hubs hubs;
    private final Archive archive;
    private final String path;
    private final Form form;

    /**
     * @param archive knows which articles were killed
     * @param path such as {@code /api/v1/streams}
     */
    public StreamRoutes(Hubs hubs, Archive archive, String path, Form form) {
        this.hubs = hubs;
        this.archive = archive;
        this.path = path;
        this.form = form;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(path + "/{" + KIND + "}", this::stream, Permission.READ);
    }

    private void stream(Context http) throws Exception {
        Optional<Hubs.Streamed<?>> streamed = hubs.of(http.pathParam(KIND));
        if (streamed.isEmpty()) {
            Problem.of(HttpStatus.NOT_FOUND, "There is no stream of that kind.").answer(http);
        } else if (!hubs.enter()) {
            Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Too many listen already.")
                    .retryAfter(PAUSE)
                    .answer(http);
        } else {
            try {
                ProblemAnswers.of(http, asked -> run(asked, streamed.get()));
            } finally {
                hubs.leave();
            }
        }
    }

    /** Holds the request's thread for as long as the client listens. */
    private <T extends SpecificRecord> void run(Context http, Hubs.Streamed<T> streamed) {
        SearchRequest.checkNames(http, PARAMETERS);
        RecordFilter<T> filter = RecordFilter.of(SearchRequest.search(streamed.kind(), http));
        Optional<List<Long>> after = after(http);
        http.contentType("text/event-stream; charset=utf-8");
        http.header("Cache-Control", "no-store");
        http.header("X-Accel-Buffering", "no"); // has nginx pass on what we flush
        if (http.method().equals(HandlerType.HEAD)) {
            return;
        }
        StreamInbox<T> inbox = streamed.hub().open();
        try {
            new EventStream<>(
                            streamed.hub(),
                            inbox,
                            after,
                            record -> kept(streamed.kind(), record),
                            record -> told(streamed, filter, record),
                            () -> AccessControl.mayGoOn(http),
                            new EventWriter(http.res().getOutputStream()))
                    .run();
        } catch (IOException e) {
            LOG.debug("event=stream-left kind={} cause=\"{}\"", streamed.kind().name(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streamed.hub().leave(inbox);
        }
    }

    private <T> Optional<TopicRecord<T>> kept(Kind<T> kind, TopicRecord<T> record) {
        try (ArchiveView view = archive.view()) {
            return view.kept(kind, record.value()).map(record::with);
        }
    }

    private <T extends SpecificRecord> Optional<String> told(
            Hubs.Streamed<T> streamed, RecordFilter<T> filter, TopicRecord<T> record) {
        return isKill(record.value()) || filter.accepts(record.value(), record.time())
                ? Optional.of(form.of(
                        streamed.kind(),
                        new Found.Hit<>(streamed.id().apply(record.value()), record.time(), record.value())))
                : Optional.empty();
    }

    /** It has nothing left by which it could be chosen, and who has the article must know. */
    private static boolean isKill(SpecificRecord record) {
        return record instanceof EnrichedArticle article && article.getRevisionKind() == RevisionKind.KILL;
    }

    private static Optional<List<Long>> after(Context http) {
        return Optional.ofNullable(http.header("Last-Event-ID"))
                .filter(id -> !id.isBlank())
                .or(() -> SearchRequest.text(http, AFTER))
                .map(StreamRoutes::position);
    }

    private static List<Long> position(String text) {
        try {
            return Positions.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadParameterException(AFTER, e.getMessage());
        }
    }
}
