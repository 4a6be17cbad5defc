package dev.wirewatch.web.page;

import dev.wirewatch.archive.Archive;
import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.serve.access.Caller;
import dev.wirewatch.serve.access.FormToken;
import dev.wirewatch.setup.Tables;
import dev.wirewatch.web.SearchRequest;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request for a page, and what it is answered from. */
record PageRequest(
        Context http,
        ArchiveView archive,
        Optional<Archive.CatchUp> catchUp,
        Tables tables,
        Times times,
        Assets assets) {

    /** Parameter that holds the cursor of a page of older rows. */
    private static final String OLDER = "older";

    Frame frame(String title, Section section) {
        return frame(title, Optional.of(section));
    }

    Frame frame(String title, Optional<Section> section) {
        return new Frame(
                title,
                section,
                Caller.of(http),
                FormToken.of(http),
                times,
                assets,
                ReadMark.of(http).unread(archive),
                catchUp,
                section.isEmpty() ? SearchRequest.text(http, "q").orElse("") : "");
    }

    /** The last part of the path. */
    String id() {
        return http.pathParam("id");
    }

    /** @throws NoPageException when a parameter makes no sense */
    <T> Search<T> search(Kind<T> kind) {
        try {
            return SearchRequest.search(kind, http);
        } catch (IllegalArgumentException e) {
            throw new NoPageException(HttpStatus.BAD_REQUEST, e.getMessage());
        }
    }

    /**
     * Finds what the parameters ask for, and what it takes to go on live.
     *
     * @param rows makes rows of what was found
     */
    <T, R> LiveList<R> list(
            Search<T> search,
            Topic<?> topic,
            LiveList.Noun noun,
            int limit,
            Function<List<Found.Hit<T>>, List<R>> rows) {
        Optional<String> cursor = SearchRequest.text(http, OLDER);
        Found<T> found = find(search, cursor, limit);
        String kind = search.kind().name();
        return new LiveList<>(
                kind,
                noun,
                Optional.of("/live/" + kind + query(Optional.empty())).filter(stream -> cursor.isEmpty()),
                archive.positions().text(topic),
                rows.apply(found.hits()),
                noun.counted(found.total(), found.isExact()),
                found.total(),
                found.next().map(next -> http.path() + query(Optional.of(next))));
    }

    private <T> Found<T> find(Search<T> search, Optional<String> cursor, int limit) {
        try {
            return archive.find(search, cursor, limit);
        } catch (IllegalArgumentException e) { // the cursor
            throw new NoPageException(HttpStatus.BAD_REQUEST, e.getMessage());
        }
    }

    /** What this request looks for, with another cursor. */
    private String query(Optional<String> cursor) {
        Stream<String> kept = http.queryParamMap().entrySet().stream()
                .filter(parameter -> SearchRequest.NAMES.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> pair(parameter.getKey(), value)));
        String query = Stream.concat(kept, cursor.map(value -> pair(OLDER, value)).stream())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String pair(String name, String value) {
        return Links.escaped(name) + "=" + Links.escaped(value);
    }
}
