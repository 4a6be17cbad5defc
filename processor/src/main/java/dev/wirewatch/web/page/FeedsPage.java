package dev.wirewatch.web.page;

import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.FeedStatus;
import dev.wirewatch.setup.Table;
import dev.wirewatch.wording.OneLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The feeds that are polled, and how that goes. */
public final class FeedsPage implements Page {

    /** @param saved whether one was just saved */
    public record View(Frame frame, List<FeedRow> feeds, boolean saved) implements PageView {

        @Override
        public String template() {
            return "feeds.jte";
        }
    }

    /**
     * @param where its address, unless that is its name, and its category
     * @param error why the last fetch failed; empty when it did not
     */
    public record FeedRow(
            String id,
            String name,
            String where,
            String status,
            boolean bad,
            String error,
            Optional<Instant> fetched,
            Optional<Instant> next,
            long added,
            long revised) {

        public String href() {
            return Links.feed(id);
        }
    }

    @Override
    public PageView of(PageRequest request) {
        return new View(
                request.frame("Feeds", Section.FEEDS),
                request.tables().feeds().rows().stream()
                        .map(feed -> row(
                                feed.value(),
                                request.tables().feedStates().row(feed.id()).map(Table.Row::value)))
                        .toList(),
                FormSaving.saved(request, request.tables().feeds()).isPresent());
    }

    private static FeedRow row(Feed feed, Optional<FeedState> state) {
        String address = ShownAddress.of(feed.getUrl());
        FeedStatus status = state.map(FeedState::getStatus).orElse(FeedStatus.WAITING);
        String category = OneLine.of(Optional.ofNullable(feed.getCategory()).orElse(""));
        Optional<String> title = Stream.of(Optional.ofNullable(feed.getTitle()), state.map(FeedState::getTitle))
                .flatMap(Optional::stream)
                .map(OneLine::of)
                .filter(name -> !name.isEmpty())
                .findFirst();
        return new FeedRow(
                feed.getId(),
                title.orElse(address),
                Stream.of(title.isPresent() ? address : "", category)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                ClaimRow.word(status),
                status == FeedStatus.FAILING || status == FeedStatus.GONE,
                OneLine.of(state.map(FeedState::getError).orElse("")),
                state.map(FeedState::getFetchedAt),
                state.map(FeedState::getNextFetchAt),
                state.map(FeedState::getAdded).orElse(0L),
                state.map(FeedState::getRevised).orElse(0L));
    }
}
