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
import java.util.function.Function;

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
        return new View(
                request.frame("Alerts", Section.ALERTS),
                FilterForm.of(request.http(), request.archive(), search, FACETS, request.times()),
                list(request, search, LIMIT, hits -> AlertGroup.onPage(request.archive(), search, hits)),
                ReadMark.of(request.http()),
                newest(request));
    }

    /** Alerts, with how many of them are repeats, which nobody needs to read. */
    static LiveList<AlertGroup> list(
            PageRequest request,
            Search<Alert> search,
            int limit,
            Function<List<Found.Hit<Alert>>, List<AlertGroup>> groups) {
        LiveList<AlertGroup> list = request.list(search, Topics.ALERTS, NOUN, limit, groups);
        long repeats =
                search.terms().containsKey(Term.KIND) ? 0 : request.archive().count(search.with(Term.KIND, "repeat"));
        return repeats == 0
                ? list
                : list.counted(
                        "%s, %s".formatted(list.count(), Counted.of(repeats, "of them a repeat", "of them repeats")));
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
