package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.FeedState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a feed's items goes out: what is new, and what has changed. */
final class Publication {

    private static final int DELAYS = 100;
    private static final Duration LATE = Duration.ofDays(1);

    private Publication() {}

    /**
     * The articles to publish, the oldest first; the state counts them and remembers what was seen.
     *
     * @param completed articles with the text of their pages, by id
     * @param besides items that the feed may hold beside these, all of which must be remembered: a hub sends a few of many
     * @param live whether what is new has appeared since the last fetch, so that its delay tells something
     */
    static List<Article> of(
            FeedState.Builder next,
            ParseResult news,
            Map<String, Article> completed,
            int besides,
            boolean live,
            Instant now) {
        SeenItems seen = new SeenItems(next.getItems());
        List<Integer> delays = new ArrayList<>(next.getDelaySeconds());
        List<Article> articles = new ArrayList<>();
        List<Piece.Accepted> items = new ArrayList<>(FeedItems.of(news, now));
        Collections.reverse(items); // feeds put the newest first, and the newest goes out last
        for (Piece.Accepted item : items) {
            SeenItems.Verdict verdict = seen.record(item.article());
            if (verdict == SeenItems.Verdict.SEEN) {
                continue;
            }
            if (item.publishable() instanceof Piece.Rejected) {
                next.setRefused(next.getRefused() + 1);
                continue;
            }
            articles.add(completed.getOrDefault(item.article().getId(), item.article()));
            if (verdict == SeenItems.Verdict.REVISED) {
                next.setRevised(next.getRevised() + 1);
                continue;
            }
            next.setAdded(next.getAdded() + 1);
            if (live) {
                delay(item.article(), now).ifPresent(delays::add);
            }
        }
        next.setRefused(next.getRefused() + FeedItems.unreadable(news))
                .setItems(seen.last(besides + items.size()))
                .setDelaySeconds(List.copyOf(delays.subList(Math.max(0, delays.size() - DELAYS), delays.size())));
        return articles;
    }

    /** What comes a day late is an old article that was put back, and tells nothing of how fast we are. */
    private static Optional<Integer> delay(Article article, Instant now) {
        return Optional.ofNullable(article.getPublished())
                .map(published -> Duration.between(published, now))
                .filter(delay -> !delay.isNegative() && delay.compareTo(LATE) < 0)
                .map(delay -> (int) delay.toSeconds());
    }
}
