package dev.wirewatch.web.page;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.setup.NewFeed;
import dev.wirewatch.setup.Table;
import java.time.Clock;
import java.util.Optional;

/** The form by which a feed is added and changed. */
public final class FeedPage {

    private FeedPage() {}

    /**
     * @param id of the feed; empty for a new one
     * @param version that it had when the form was made
     * @param fault why it cannot be saved; may be empty
     */
    public record View(Frame frame, String id, String version, FeedForm form, String fault) implements PageView {

        @Override
        public String template() {
            return "feed.jte";
        }

        public String action() {
            return id.isEmpty() ? Section.FEEDS.path() : Links.feed(id);
        }
    }

    static PageView blank(PageRequest request) {
        return view(request, Optional.empty(), FeedForm.BLANK, "");
    }

    static PageView existing(PageRequest request) {
        Table.Row<Feed> row = row(request);
        return view(request, Optional.of(row), FeedForm.of(row.value()), "");
    }

    static Optional<PageView> make(PageRequest request) {
        return save(request, Optional.empty());
    }

    static Optional<PageView> change(PageRequest request) {
        return save(request, Optional.of(row(request)));
    }

    private static Optional<PageView> save(PageRequest request, Optional<Table.Row<Feed>> before) {
        Table<Feed> feeds = request.tables().feeds();
        FeedForm form = FeedForm.of(request.http());
        return FormSaving.save(
                request,
                Section.FEEDS,
                feeds,
                before,
                () -> NewFeed.read(
                        form.json(before.map(Table.Row::value)),
                        id -> feeds.row(id).map(Table.Row::value),
                        Clock.systemUTC()),
                Feed::getId,
                fault -> view(request, before, form, fault));
    }

    static Optional<PageView> remove(PageRequest request) {
        request.tables().feeds().remove(row(request).id());
        return FormSaving.leadTo(request, Section.FEEDS);
    }

    private static Table.Row<Feed> row(PageRequest request) {
        return request.tables().feeds().row(request.id()).orElseThrow(() -> NoPageException.notFound("feed"));
    }

    private static View view(PageRequest request, Optional<Table.Row<Feed>> before, FeedForm form, String fault) {
        return new View(
                request.frame(before.isPresent() ? form.url() : "New feed", Section.FEEDS),
                before.map(Table.Row::id).orElse(""),
                before.map(Table.Row::version).orElse(""),
                form,
                fault);
    }
}
