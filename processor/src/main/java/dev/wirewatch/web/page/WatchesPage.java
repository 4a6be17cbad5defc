package dev.wirewatch.web.page;

import dev.wirewatch.deliver.queue.Bindings;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.setup.Table;
import dev.wirewatch.setup.WatchTrouble;
import dev.wirewatch.wording.OneLine;
import dev.wirewatch.wording.WatchWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All watches: what each looks for, whether it is on, and what is wrong with it. */
public final class WatchesPage implements Page {

    /**
     * @param saved whether a watch was just saved
     * @param goesOut whether a channel takes its alerts
     */
    public record View(Frame frame, List<WatchRow> watches, boolean saved, boolean goesOut) implements PageView {

        @Override
        public String template() {
            return "watches.jte";
        }
    }

    /**
     * @param subject what it looks for: "mentions of", and of what
     * @param limits what else: filters, when and how often it tells, its tags; may be empty
     * @param trouble one sentence; empty when all is well
     */
    public record WatchRow(
            String id,
            String label,
            String kind,
            String subject,
            String limits,
            String note,
            String owner,
            boolean paused,
            String trouble) {

        public String href() {
            return Links.watch(id);
        }

        public String alerts() {
            return "/alerts?watch=" + Links.escaped(id);
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Optional<Watch> saved = FormSaving.saved(request, request.tables().watches());
        return new View(
                request.frame("Watches", Section.WATCHES),
                request.tables().watches().rows().stream()
                        .map(row -> row(
                                row.value(),
                                request.times(),
                                request.tables().watchFaults().row(row.id()).map(Table.Row::value)))
                        .toList(),
                saved.isPresent(),
                saved.filter(watch -> goesOut(request, watch)).isPresent());
    }

    private static boolean goesOut(PageRequest request, Watch watch) {
        return request.tables().channels().rows().stream()
                .map(Table.Row::value)
                .anyMatch(channel -> !channel.getPaused() && Bindings.takes(channel, watch));
    }

    static Optional<PageView> pause(PageRequest request) {
        return set(request, true);
    }

    static Optional<PageView> resume(PageRequest request) {
        return set(request, false);
    }

    private static Optional<PageView> set(PageRequest request, boolean paused) {
        Table<Watch> watches = request.tables().watches();
        Table.Row<Watch> row = watches.row(request.id()).orElseThrow(() -> NoPageException.notFound("watch"));
        watches.put(row.id(), Watch.newBuilder(row.value()).setPaused(paused).build());
        return FormSaving.leadTo(request, Section.WATCHES);
    }

    static Optional<PageView> remove(PageRequest request) {
        request.tables().watches().remove(request.id());
        return FormSaving.leadTo(request, Section.WATCHES);
    }

    private static WatchRow row(Watch watch, Times times, Optional<WatchFault> fault) {
        return new WatchRow(
                watch.getId(),
                OneLine.of(watch.getLabel()),
                WatchWords.kind(watch),
                OneLine.of(WatchWords.subject(watch)),
                OneLine.of(limits(watch, times)),
                OneLine.of(watch.getNote()),
                OneLine.of(watch.getOwner()),
                watch.getPaused(),
                WatchTrouble.of(watch, fault).map(OneLine::of).orElse(""));
    }

    private static String limits(Watch watch, Times times) {
        return Stream.of(
                        WatchWords.filters(watch).stream(),
                        WatchWords.grain(watch).stream(),
                        WatchWords.pace(watch, times.now(), times::shown).stream(),
                        watch.getTags().stream().map(tag -> "tag " + tag))
                .flatMap(Function.identity())
                .collect(Collectors.joining("; "));
    }
}
