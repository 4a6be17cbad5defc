package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.serve.access.AccessControl;
import dev.wirewatch.setup.NewWatch;
import dev.wirewatch.setup.Table;
import dev.wirewatch.tryout.Backtest;
import dev.wirewatch.web.SearchRequest;
import dev.wirewatch.wording.OneLine;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The form by which a watch is made, changed and tried out. */
public final class WatchPage {

    private static final int MOST_ALERTS = 30;

    private final Connection connection;

    WatchPage(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param id of the watch; empty for a new one
     * @param version that it had when the form was made; empty for a new one
     * @param fault why it cannot be saved; may be empty
     */
    public record View(Frame frame, String id, String version, WatchForm form, String fault, Optional<TryOut> tryOut)
            implements PageView {

        @Override
        public String template() {
            return "watch.jte";
        }

        public String action() {
            return id.isEmpty() ? "/watches" : Links.watch(id);
        }
    }

    /**
     * What the watch would have told.
     *
     * @param alerts the last ones, the newest first
     */
    public record TryOut(String rate, String summary, List<AlertRow> alerts) {}

    PageView blank(PageRequest request) {
        String name = SearchRequest.text(request.http(), "name").orElse("");
        return view(
                request, Optional.empty(), WatchForm.of(name, request.times().zone()), "", Optional.empty());
    }

    PageView existing(PageRequest request) {
        Table.Row<Watch> row = row(request);
        return view(
                request,
                Optional.of(row),
                WatchForm.of(row.value(), request.times().zone()),
                "",
                Optional.empty());
    }

    /** Shows the form again with what it would have told. */
    PageView tryOut(PageRequest request) {
        Optional<Table.Row<Watch>> before = Optional.ofNullable(request.http().formParam("id"))
                .flatMap(request.tables().watches()::row);
        WatchForm form = WatchForm.of(request.http());
        AccessControl.changesNothing(request.http());
        try {
            return view(request, before, form, "", Optional.of(tryOut(watch(request, before, form))));
        } catch (IllegalArgumentException e) {
            request.http().status(HttpStatus.UNPROCESSABLE_CONTENT);
            return view(request, before, form, e.getMessage(), Optional.empty());
        }
    }

    private TryOut tryOut(Watch watch) {
        List<Alert> alerts = new ArrayList<>();
        Backtest.Result result = Backtest.onNewest(connection, watch, alerts::add);
        Collections.reverse(alerts);
        return new TryOut(result.rate(), result.summary(), standing(alerts));
    }

    /** Without the words of articles that were withdrawn, and without repeats. */
    private static List<AlertRow> standing(List<Alert> alerts) {
        Set<String> withdrawn = alerts.stream()
                .filter(alert -> alert.getKind() == AlertKind.WITHDRAWAL)
                .map(alert -> alert.getArticle().getId())
                .collect(Collectors.toSet());
        return alerts.stream()
                .filter(alert -> alert.getKind() != AlertKind.REPEAT)
                .filter(alert -> alert.getKind() == AlertKind.WITHDRAWAL
                        || !withdrawn.contains(alert.getArticle().getId()))
                .limit(MOST_ALERTS)
                .map(alert -> AlertRow.of(new Found.Hit<>(alert.getId(), alert.getAlertedAt(), alert)))
                .toList();
    }

    Optional<PageView> make(PageRequest request) {
        return save(request, Optional.empty());
    }

    Optional<PageView> change(PageRequest request) {
        return save(request, Optional.of(row(request)));
    }

    private static Optional<PageView> save(PageRequest request, Optional<Table.Row<Watch>> before) {
        WatchForm form = WatchForm.of(request.http());
        return FormSaving.save(
                request,
                Section.WATCHES,
                request.tables().watches(),
                before,
                () -> watch(request, before, form),
                Watch::getId,
                fault -> view(request, before, form, fault, Optional.empty()));
    }

    /** @throws IllegalArgumentException when it makes no sense */
    private static Watch watch(PageRequest request, Optional<Table.Row<Watch>> before, WatchForm form) {
        return NewWatch.read(
                form.json(before.map(Table.Row::value), request.times().zone()),
                id -> request.tables().watches().row(id).map(Table.Row::value),
                id -> request.archive().entity(id).map(ArchiveView.NamedEntity::name),
                request.times().now());
    }

    private static Table.Row<Watch> row(PageRequest request) {
        return request.tables().watches().row(request.id()).orElseThrow(() -> NoPageException.notFound("watch"));
    }

    private static View view(
            PageRequest request,
            Optional<Table.Row<Watch>> before,
            WatchForm form,
            String fault,
            Optional<TryOut> tryOut) {
        String title = before.map(row -> OneLine.of(row.value().getLabel())).orElse("New watch");
        return new View(
                request.frame(title, Section.WATCHES),
                before.map(Table.Row::id).orElse(""),
                before.map(Table.Row::version).orElse(""),
                form,
                fault,
                tryOut);
    }
}
