package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.ArticleId;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles of a fetched feed, as a poller may trust them. */
final class Items {

    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
    private static final Instant BEFORE_ANY_FEED = Instant.parse("1971-01-01T00:00:00Z");

    private Items() {}

    /** Why it is nothing that can be polled, in one sentence. */
    static Optional<String> trouble(ParseResult news) {
        if (news.format().filter(Format.HTML::equals).isPresent()) {
            return Optional.of("The address answers with a web page, not with a feed.");
        }
        if (news.format().filter(Format.TEXT::equals).isPresent()) {
            return Optional.of("The address answers with plain text, not with a feed.");
        }
        return news.accepted().isEmpty()
                ? news.rejected().stream().map(Piece.Rejected::reason).findFirst()
                : Optional.empty();
    }

    /**
     * One article an id, in the feed's order. Where several items share an id and have addresses of their own, the id is
     * no id, and the addresses identify them; where not, the first stands, since feeds put the newest first.
     */
    static List<Piece.Accepted> of(ParseResult news, Instant now) {
        Map<String, List<Piece.Accepted>> byId = new LinkedHashMap<>();
        news.accepted().forEach(item -> byId.computeIfAbsent(item.article().getId(), id -> new ArrayList<>())
                .add(item));
        Map<String, Piece.Accepted> distinct = new LinkedHashMap<>();
        byId.values().stream()
                .flatMap(Items::apart)
                .map(item -> new Piece.Accepted(plausible(item.article(), now), item.place()))
                .forEach(item -> distinct.putIfAbsent(item.article().getId(), item));
        return List.copyOf(distinct.values());
    }

    /** How many pieces were no articles at all. */
    static int unreadable(ParseResult news) {
        return news.rejected().size();
    }

    private static Stream<Piece.Accepted> apart(List<Piece.Accepted> same) {
        long addresses = same.stream()
                .map(item -> item.article().getUrl())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return addresses < 2 ? same.stream().limit(1) : same.stream().map(Items::byAddress);
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

    /** Without a time that is a mistake: 1970 is what a missing time looks like, and nothing comes from the future. */
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
        return time == null || (time.isAfter(BEFORE_ANY_FEED) && time.isBefore(now.plus(CLOCKS_DIFFER)));
    }
}
