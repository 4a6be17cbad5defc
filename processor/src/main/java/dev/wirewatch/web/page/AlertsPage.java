package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Alerts, the unread ones first: each with what came of its story later. */
public final class AlertsPage implements Page {

    static final LiveList.Noun NOUN = new LiveList.Noun("alert", "alerts");
    private static final int LIMIT = 50;
    private static final Map<Term, String> FACETS =
            new TreeMap<>(Map.of(Term.WATCH, "Watch", Term.KIND, "Kind", Term.SOURCE, "Source"));
    private static final String UNTIL = "until";

    /**
     * @param newest time of the newest alert, up to which all can be marked as read
     */
    public record View(Frame frame, FilterForm filters, LiveList<AlertGroup> list, ReadMark mark, Instant newest)
            implements PageView {

        @Override
        public String template() {
            return "alerts.jte";
        }

        public boolean isUnread(AlertGroup group) {
            return mark.isUnread(group.time());
        }

        public long newestMillis() {
            return newest.toEpochMilli();
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Search<Alert> search = request.search(Kind.ALERTS);
        LiveList<AlertGroup> list = request.list(
                search, Topics.ALERTS, NOUN, LIMIT, hits -> AlertGroup.onPage(request.archive(), search, hits));
        return new View(
                request.frame("Alerts", Section.ALERTS),
                FilterForm.of(request.http(), request.archive(), search, FACETS, request.times()),
                list,
                ReadMark.of(request.http()),
                newest(request));
    }

    private static Instant newest(PageRequest request) {
        List<Found.Hit<Alert>> newest = request.archive()
                .find(Search.of(Kind.ALERTS), Optional.empty(), 1)
                .hits();
        return newest.isEmpty() ? Instant.EPOCH : newest.get(0).time();
    }

    /** Marks those that the page showed as read, and shows it again. */
    static void markAsRead(Context http) {
        ReadMark.time(http.formParamAsClass(UNTIL, String.class).getOrDefault(""))
                .map(ReadMark::new)
                .ifPresent(mark -> mark.keep(http));
        http.redirect(Section.ALERTS.path(), HttpStatus.SEE_OTHER);
    }
}
