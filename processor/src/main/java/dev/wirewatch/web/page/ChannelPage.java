package dev.wirewatch.web.page;

import dev.wirewatch.schemas.Channel;
import dev.wirewatch.setup.NewChannel;
import dev.wirewatch.setup.Table;
import dev.wirewatch.wording.OneLine;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** The form by which a channel is made and changed, and what else is done with one. */
public final class ChannelPage {

    private final Consumer<Channel> check;

    /** @param check looks at what each kind of channel has of its own, and throws when it makes no sense */
    ChannelPage(Consumer<Channel> check) {
        this.check = check;
    }

    /**
     * @param id of the channel; empty for a new one
     * @param version that it had when the form was made
     * @param fault why it cannot be saved; may be empty
     */
    public record View(Frame frame, String id, String version, ChannelForm form, String fault) implements PageView {

        @Override
        public String template() {
            return "channel.jte";
        }

        public String action() {
            return id.isEmpty() ? Section.CHANNELS.path() : Links.channel(id);
        }
    }

    PageView blank(PageRequest request) {
        return view(request, Optional.empty(), ChannelForm.blank(request.times().zone()), "");
    }

    PageView existing(PageRequest request) {
        Table.Row<Channel> row = row(request);
        return view(
                request,
                Optional.of(row),
                ChannelForm.of(row.value(), request.times().zone()),
                "");
    }

    Optional<PageView> make(PageRequest request) {
        return save(request, Optional.empty());
    }

    Optional<PageView> change(PageRequest request) {
        return save(request, Optional.of(row(request)));
    }

    private Optional<PageView> save(PageRequest request, Optional<Table.Row<Channel>> before) {
        Table<Channel> channels = request.tables().channels();
        ChannelForm form = ChannelForm.of(request.http());
        return FormSaving.save(
                request,
                Section.CHANNELS,
                channels,
                before,
                () -> new NewChannel(id -> channels.row(id).map(Table.Row::value), check, Clock.systemUTC())
                        .read(form.json(before.map(Table.Row::value))),
                Channel::getId,
                fault -> view(request, before, form, fault));
    }

    static Optional<PageView> pause(PageRequest request) {
        return set(request, true);
    }

    static Optional<PageView> resume(PageRequest request) {
        return set(request, false);
    }

    private static Optional<PageView> set(PageRequest request, boolean paused) {
        Table.Row<Channel> row = row(request);
        request.tables()
                .channels()
                .put(
                        row.id(),
                        Channel.newBuilder(row.value())
                                .setPaused(paused)
                                .setPausedBecause(null)
                                .build());
        return FormSaving.leadTo(request, Section.CHANNELS);
    }

    static Optional<PageView> remove(PageRequest request) {
        request.tables().channels().remove(row(request).id());
        return FormSaving.leadTo(request, Section.CHANNELS);
    }

    static Table.Row<Channel> row(PageRequest request) {
        return request.tables().channels().row(request.id()).orElseThrow(() -> NoPageException.notFound("channel"));
    }

    private static View view(PageRequest request, Optional<Table.Row<Channel>> before, ChannelForm form, String fault) {
        return new View(
                request.frame(
                        before.map(row -> OneLine.of(row.value().getLabel())).orElse("New channel"), Section.CHANNELS),
                before.map(Table.Row::id).orElse(""),
                before.map(Table.Row::version).orElse(""),
                form,
                fault);
    }
}
