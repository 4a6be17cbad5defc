package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.formats.article.Fingerprint;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.SeenItem;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a feed that were seen, with the fingerprint of their last version; the latest is last. */
final class SeenItems {

    /** How many items are remembered after they have left the feed: some come back. */
    private static final int REMEMBERED = 1_000;

    /** The limit of all, so that a state fits in a record whatever a hub sends. */
    private static final int MAX_ITEMS = 30_000;

    /** A correction must not wait for a page that nobody gets any more. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    enum Verdict {
        NEW,
        REVISED,
        SEEN
    }

    private final Map<String, SeenItem> items = new LinkedHashMap<>();

    SeenItems(List<SeenItem> items) {
        items.forEach(this::put);
    }

    private void put(SeenItem item) {
        items.remove(item.getId());
        items.put(item.getId(), item);
    }

    /** Compares an article with what was seen, and records it as seen. */
    Verdict record(Article article) {
        SeenItem now = new SeenItem(key(article), fingerprint(article), null);
        Optional<SeenItem> last = Optional.ofNullable(items.get(now.getId()));
        put(now);
        return last.map(item -> item.getFingerprint().equals(now.getFingerprint()) ? Verdict.SEEN : Verdict.REVISED)
                .orElse(Verdict.NEW);
    }

    /**
     * Has a revision wait for its page, without which it would take back what the page said. It is not seen yet.
     *
     * @return false when it may not, as a kill, an article that is new, or one that has waited for long
     */
    boolean postpone(Article revision, Instant now) {
        SeenItem last = items.get(key(revision));
        boolean revises = last != null && !last.getFingerprint().equals(fingerprint(revision));
        if (!revises || revision.getStatus() != ArticleStatus.USABLE) {
            return false;
        }
        Instant since = Optional.ofNullable(last.getPostponedAt()).orElse(now);
        if (since.plus(LONGEST_WAIT).isBefore(now)) {
            return false;
        }
        put(new SeenItem(last.getId(), last.getFingerprint(), since));
        return true;
    }

    private static String fingerprint(Article article) {
        return Digest.of(Digest.SHORT, Fingerprint.of(article));
    }

    /** Whether an article with this one's id was seen. */
    boolean holds(Article article) {
        return items.containsKey(key(article));
    }

    private static String key(Article article) {
        return Digest.of(Digest.SHORT, article.getId());
    }

    /** @param inFeed how many items the feed holds now, all of which must be remembered */
    List<SeenItem> last(int inFeed) {
        List<SeenItem> all = List.copyOf(items.values());
        return all.subList(Math.max(0, all.size() - Math.min(MAX_ITEMS, inFeed + REMEMBERED)), all.size());
    }
}
