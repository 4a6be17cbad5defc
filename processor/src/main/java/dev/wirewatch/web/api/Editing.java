package dev.wirewatch.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.codec.BadFieldException;
import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.serve.Problem;
import dev.wirewatch.setup.StaleRowException;
import dev.wirewatch.setup.Table.Row;
import dev.wirewatch.watch.query.QuerySyntaxException;
import dev.wirewatch.web.SearchRequest;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Lists, makes, changes and removes what people set up. A change names the version that it changes. */
final class Editing<T> {

    private static final String ID = "id";

    private final Editable<T> editable;
    private final String path;

    /** @param base that all paths begin with */
    Editing(Editable<T> editable, String base) {
        this.editable = editable;
        this.path = base + "/" + editable.plural();
    }

    List<Operation> all() {
        String one = path + "/{id}";
        return List.of(
                Operation.get(path, Parameters.ROWS, this::list),
                Operation.get(one, Parameters.NONE, http -> send(http, row(http))),
                new Operation(HandlerType.POST, path, editable.change(), Parameters.NONE, this::make),
                new Operation(HandlerType.PUT, one, editable.change(), Parameters.NONE, this::change),
                new Operation(HandlerType.DELETE, one, editable.change(), Parameters.NONE, this::remove));
    }

    private void list(Context http) {
        int limit = Parameters.limit(http);
        String after = Parameters.cursor(http).map(Editing::decoded).orElse("");
        Optional<String> text = SearchRequest.text(http, "text").map(Editing::folded);
        List<Row<T>> all = editable.table().rows().stream()
                .filter(row -> text.isEmpty() || holds(editable.shown().apply(row), text.get()))
                .toList();
        List<Row<T>> rest =
                all.stream().filter(row -> row.id().compareTo(after) > 0).toList();
        List<Row<T>> page = rest.subList(0, Math.min(limit, rest.size()));
        Answers.page(
                http,
                page.stream().map(editable.shown()).toList(),
                all.size(),
                true,
                rest.size() > limit ? Optional.of(encoded(page.get(limit - 1).id())) : Optional.empty());
    }

    /** Whether a text is in one of the values that a reader is shown. */
    private static boolean holds(JsonNode shown, String text) {
        return shown.isContainerNode()
                ? StreamSupport.stream(shown.spliterator(), false).anyMatch(value -> holds(value, text))
                : folded(shown.asText()).contains(text);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void make(Context http) {
        T value = read(RequestJson.read(http));
        String id = editable.id().apply(value);
        try {
            editable.table().put(id, value, Optional.empty());
        } catch (StaleRowException e) {
            throw ApiException.of(
                    HttpStatus.CONFLICT,
                    "There is a %s '%s' already; change it with PUT.".formatted(editable.noun(), id));
        }
        http.status(HttpStatus.CREATED);
        http.header("Location", path + "/" + PageLink.segment(id));
        send(http, editable.row(id));
    }

    private void change(Context http) {
        Row<T> row = matched(http);
        ObjectNode sent = RequestJson.read(http);
        if (!sent.path(ID).asText(row.id()).equals(row.id())) {
            throw unprocessable("The id of a %s never changes.".formatted(editable.noun()), ID);
        }
        ObjectNode fields = editable.restored(sent, row).put(ID, row.id());
        T value = read(fields);
        editable.table().put(row.id(), value, Optional.of(row.version()));
        send(http, editable.row(row.id()));
    }

    private void remove(Context http) {
        Row<T> row = matched(http);
        editable.table().remove(row.id(), Optional.of(row.version()));
        http.status(HttpStatus.NO_CONTENT);
    }

    private Row<T> row(Context http) {
        return editable.row(http.pathParam(ID));
    }

    private Row<T> matched(Context http) {
        Row<T> row = row(http);
        if (http.header("If-Match") == null) {
            throw ApiException.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "Say which version you change: send the ETag that GET answers as If-Match.");
        }
        if (!EntityTag.isMatched(http, row.version())) {
            throw new StaleRowException();
        }
        return row;
    }

    private T read(ObjectNode fields) {
        try {
            return editable.reader().read(fields.deepCopy().without(editable.unset()), this::value);
        } catch (BadFieldException e) {
            throw unprocessable(e.getMessage(), e.path());
        } catch (QuerySyntaxException e) {
            throw unprocessable(e.getMessage(), "character " + (e.offset() + 1));
        } catch (IllegalArgumentException | ChannelException e) {
            throw ApiException.of(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
        }
    }

    private Optional<T> value(String id) {
        return editable.table().row(id).map(Row::value);
    }

    private static ApiException unprocessable(String detail, String place) {
        return new ApiException(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, detail)
                .withItems(List.of(new Problem.Item(place, detail))));
    }

    private void send(Context http, Row<T> row) {
        ObjectNode json = editable.shown().apply(row);
        Answers.send(http, json, EntityTag.of(row.version(), json));
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Parameters.badCursor();
        }
    }
}
