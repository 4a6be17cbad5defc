package dev.wirewatch.web.page;

import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.setup.StaleRowException;
import dev.wirewatch.setup.Table;
import dev.wirewatch.web.SearchRequest;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Saves what a form says, and leads to the list; when that makes no sense, the form is the answer, with the reason. */
final class FormSaving {

    /** Field that says which version somebody was shown. */
    static final String VERSION = "version";

    /** Parameter of a list: the id of what was just saved. */
    private static final String SAVED = "saved";

    private FormSaving() {}

    /**
     * @param before the row that the form was made of; empty for a new one
     * @param value of the fields
     * @param id of a value
     * @param again shows the form with a reason
     */
    static <T> Optional<PageView> save(
            PageRequest request,
            Section list,
            Table<T> table,
            Optional<Table.Row<T>> before,
            Supplier<T> value,
            Function<T, String> id,
            Function<String, PageView> again) {
        try {
            T read = value.get();
            String key = id.apply(read);
            table.put(
                    key,
                    read,
                    before.flatMap(row -> Optional.ofNullable(request.http().formParam(VERSION))));
            return leadTo(request, "%s?%s=%s".formatted(list.path(), SAVED, Links.escaped(key)));
        } catch (StaleRowException e) {
            return failed(request, again, before.isPresent() ? e.getMessage() : "There is one for it already.");
        } catch (IllegalArgumentException | ChannelException e) {
            return failed(request, again, e.getMessage());
        }
    }

    /** What was just saved, on the list to which that leads. */
    static <T> Optional<T> saved(PageRequest request, Table<T> table) {
        return SearchRequest.text(request.http(), SAVED).flatMap(table::row).map(Table.Row::value);
    }

    static Optional<PageView> leadTo(PageRequest request, Section list) {
        return leadTo(request, list.path());
    }

    private static Optional<PageView> leadTo(PageRequest request, String address) {
        request.http().redirect(address, HttpStatus.SEE_OTHER);
        return Optional.empty();
    }

    private static Optional<PageView> failed(PageRequest request, Function<String, PageView> again, String reason) {
        request.http().status(HttpStatus.UNPROCESSABLE_CONTENT);
        return Optional.of(again.apply(reason));
    }
}
