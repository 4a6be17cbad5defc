package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.ArticleId;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The articles of a parsed feed, without duplicate ids and implausible times. A feed may say that its items are another
 * publisher's, so their ids are the feed's own: what it says corrects or kills what it said before, and nothing else.
 */
final class FeedItems {

    private static final Duration MAX_CLOCK_SKEW = Duration.ofDays(1);
    private static final Instant BEFORE_ANY_FEED = Instant.parse("1971-01-01T00:00:00Z");

    /** Of two that are equal, {@link Stream#max} takes the first. */
    private static final Comparator<Piece.Accepted> BY_TIME = Comparator.comparing(item -> Stream.of(
                    Optional.ofNullable(item.article().getUpdated()),
                    Optional.ofNullable(item.article().getPublished()))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN));

    private FeedItems() {}

    /** Why it cannot be polled as a feed, in one sentence; empty when it can. */
    static Optional<String> unusable(ParseResult parsed) {
        if (parsed.format().filter(Format.HTML::equals).isPresent()) {
            return Optional.of("The address answers with a web page, not with a feed.");
        }
        if (parsed.format().filter(Format.TEXT::equals).isPresent()) {
            return Optional.of("The address answers with plain text, not with a feed.");
        }
        return parsed.accepted().isEmpty()
                ? parsed.rejected().stream().map(Piece.Rejected::reason).findFirst()
                : Optional.empty();
    }

    /**
     * One article for each id, in the feed's order. Where items with the same id have different addresses, the addresses
     * identify them instead; otherwise the newest is used, and the first where their times do not tell.
     *
     * @param feed the feed's id
     * @param seen an item that it holds under an id without the feed, as it was published by version 0.1, keeps that id
     */
    static List<Piece.Accepted> of(ParseResult parsed, String feed, SeenItems seen, Instant now) {
        Map<String, List<Piece.Accepted>> byId = new LinkedHashMap<>();
        parsed.accepted().forEach(item -> byId.computeIfAbsent(item.article().getId(), id -> new ArrayList<>())
                .add(item));
        Map<String, Piece.Accepted> distinct = new LinkedHashMap<>();
        byId.values().stream()
                .flatMap(FeedItems::distinct)
                .map(item -> new Piece.Accepted(plausible(item.article(), now), item.place()))
                .forEach(item -> distinct.putIfAbsent(item.article().getId(), item));
        return distinct.values().stream()
                .map(item -> seen.holds(item.article()) ? item : inFeed(feed, item))
                .toList();
    }

    /** How many pieces could not be read as articles. */
    static int unreadable(ParseResult parsed) {
        return parsed.rejected().size();
    }

    private static Stream<Piece.Accepted> distinct(List<Piece.Accepted> same) {
        long addresses = same.stream()
                .map(item -> item.article().getUrl())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return addresses < 2
                ? same.stream().max(BY_TIME).stream()
                : same.stream().map(FeedItems::byAddress);
    }

    private static Piece.Accepted byAddress(Piece.Accepted item) {
        Article article = item.article();
        String id = ArticleId.of(
                article.getSource(),
                Optional.empty(),
                Optional.ofNullable(article.getUrl()),
                article.getHeadline(),
                article.getBody());
        return new Piece.Accepted(Article.newBuilder(article).setId(id).build(), item.place());
    }

    private static Piece.Accepted inFeed(String feed, Piece.Accepted item) {
        Article article = item.article();
        return new Piece.Accepted(
                Article.newBuilder(article)
                        .setId(ArticleId.inFeed(feed, article.getId()))
                        .build(),
                item.place());
    }

    /** Removes wrong times: times in 1970 stand for a missing time, and times in the future come from wrong clocks. */
    private static Article plausible(Article article, Instant now) {
        boolean published = isPlausible(article.getPublished(), now);
        boolean updated = isPlausible(article.getUpdated(), now);
        return published && updated
                ? article
                : Article.newBuilder(article)
                        .setPublished(published ? article.getPublished() : null)
                        .setUpdated(updated ? article.getUpdated() : null)
                        .build();
    }

    private static boolean isPlausible(Instant time, Instant now) {
        return time == null || (time.isAfter(BEFORE_ANY_FEED) && time.isBefore(now.plus(MAX_CLOCK_SKEW)));
    }
}
