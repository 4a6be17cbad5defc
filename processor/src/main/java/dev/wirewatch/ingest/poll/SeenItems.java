package dev.wirewatch.ingest.poll;

import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.formats.article.Fingerprint;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.SeenItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which items of a feed were seen, and in which version; the one seen last stands last. */
final class SeenItems {

    /** Items that are remembered after they have left the feed: some come back. */
    private static final int REMEMBERED = 1_000;

    /** In all, so that a state fits in a record whatever a hub sends. */
    private static final int MOST = 30_000;

    enum Verdict {
        NEW,
        REVISED,
        SEEN
    }

    private final Map<String, String> fingerprints = new LinkedHashMap<>();

    SeenItems(List<SeenItem> items) {
        items.forEach(item -> fingerprints.put(item.getId(), item.getFingerprint()));
    }

    /** What an article is to what was seen; from now on it is seen. */
    Verdict record(Article article) {
        String id = Digest.of(Digest.SHORT, article.getId());
        String fingerprint = Digest.of(Digest.SHORT, Fingerprint.of(article));
        String last = fingerprints.remove(id);
        fingerprints.put(id, fingerprint);
        if (last == null) {
            return Verdict.NEW;
        }
        return last.equals(fingerprint) ? Verdict.SEEN : Verdict.REVISED;
    }

    /** @param inFeed how many items the feed holds now, all of which must be remembered */
    List<SeenItem> last(int inFeed) {
        List<SeenItem> items = new ArrayList<>();
        fingerprints.forEach((id, fingerprint) -> items.add(new SeenItem(id, fingerprint)));
        return List.copyOf(
                items.subList(Math.max(0, items.size() - Math.min(MOST, inFeed + REMEMBERED)), items.size()));
    }
}
