package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.formats.article.Fingerprint;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.SeenItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The items of a feed that were seen, with the fingerprint of their last version; the latest is last. */
final class SeenItems {

    /** How many items are remembered after they have left the feed: some come back. */
    private static final int REMEMBERED = 1_000;

    /** The limit of all, so that a state fits in a record whatever a hub sends. */
    private static final int MAX_ITEMS = 30_000;

    enum Verdict {
        NEW,
        REVISED,
        SEEN
    }

    private final Map<String, String> fingerprints = new LinkedHashMap<>();

    SeenItems(List<SeenItem> items) {
        items.forEach(item -> fingerprints.put(item.getId(), item.getFingerprint()));
    }

    /** Compares an article with what was seen, and records it as seen. */
    Verdict record(Article article) {
        String id = key(article);
        String fingerprint = Digest.of(Digest.SHORT, Fingerprint.of(article));
        String last = fingerprints.remove(id);
        fingerprints.put(id, fingerprint);
        if (last == null) {
            return Verdict.NEW;
        }
        return last.equals(fingerprint) ? Verdict.SEEN : Verdict.REVISED;
    }

    /** Whether an article with this one's id was seen. */
    boolean holds(Article article) {
        return fingerprints.containsKey(key(article));
    }

    private static String key(Article article) {
        return Digest.of(Digest.SHORT, article.getId());
    }

    /** @param inFeed how many items the feed holds now, all of which must be remembered */
    List<SeenItem> last(int inFeed) {
        List<SeenItem> items = new ArrayList<>();
        fingerprints.forEach((id, fingerprint) -> items.add(new SeenItem(id, fingerprint)));
        return List.copyOf(
                items.subList(Math.max(0, items.size() - Math.min(MAX_ITEMS, inFeed + REMEMBERED)), items.size()));
    }
}
