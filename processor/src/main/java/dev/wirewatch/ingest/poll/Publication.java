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

/** Selects the items of a feed that are published: new and revised ones. */
final class Publication {

    private static final int MAX_DELAYS = 100;
    private static final Duration MAX_DELAY = Duration.ofDays(1);

    private Publication() {}

    /**
     * The articles to publish, the oldest first. Counts them in the state, and records the items there as seen.
     *
     * @param fullTexts of a feed whose pages are fetched: articles with their text, by id; a revision that is not among
     *     them may wait
     * @param others how many items may still be in the feed but not in this partial push, and must be remembered
     * @param live whether new items appeared after the last fetch, so that their delay is worth measuring
     */
    static List<Article> of(
            FeedState.Builder next,
            ParseResult parsed,
            Optional<Map<String, Article>> fullTexts,
            int others,
            boolean live,
            Instant now) {
        SeenItems seen = new SeenItems(next.getItems());
        List<Integer> delays = new ArrayList<>(next.getDelaySeconds());
        List<Article> articles = new ArrayList<>();
        List<Piece.Accepted> items = new ArrayList<>(FeedItems.of(parsed, next.getFeedId(), seen, now));
        Collections.reverse(items); // feeds put the newest first, and the newest is published last
        for (Piece.Accepted item : items) {
            Optional<Article> whole =
                    fullTexts.map(texts -> texts.get(item.article().getId()));
            if (fullTexts.isPresent() && whole.isEmpty() && seen.postpone(item.article(), now)) {
                next.setEtag(null).setLastModified(null); // the feed must be read again though it stays the same
                continue;
            }
            SeenItems.Verdict verdict = seen.record(item.article());
            if (verdict == SeenItems.Verdict.SEEN) {
                continue;
            }
            if (item.publishable(now) instanceof Piece.Rejected) {
                next.setRejected(next.getRejected() + 1);
                continue;
            }
            articles.add(whole.orElse(item.article()));
            if (verdict == SeenItems.Verdict.REVISED) {
                next.setRevised(next.getRevised() + 1);
                continue;
            }
            next.setAdded(next.getAdded() + 1);
            if (live) {
                delay(item.article(), now).ifPresent(delays::add);
            }
        }
        next.setRejected(next.getRejected() + FeedItems.unreadable(parsed))
                .setItems(seen.last(others + items.size()))
                .setDelaySeconds(List.copyOf(delays.subList(Math.max(0, delays.size() - MAX_DELAYS), delays.size())));
        return articles;
    }

    /** An article that is a day late is an old one that was listed again, and does not measure our delay. */
    private static Optional<Integer> delay(Article article, Instant now) {
        return Optional.ofNullable(article.getPublished())
                .map(published -> Duration.between(published, now))
                .filter(delay -> !delay.isNegative() && delay.compareTo(MAX_DELAY) < 0)
                .map(delay -> (int) delay.toSeconds());
    }
}
