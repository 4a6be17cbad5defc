package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.article.ArticleId;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.web.WebAddress;
import dev.wirewatch.schemas.Article;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which articles the items of a feed are, where their ids alone do not tell. An id that many items have names none of
 * them: their headlines tell them apart. An address with a counter after it names the page at that address, and a higher
 * counter is a new version of it.
 */
final class ItemIdentity {

    /** A fragment that counts; those that name a part of a page are words, dates or long numbers. */
    private static final Pattern COUNTED = Pattern.compile("(https?://[^#]+)#\\d{1,3}", Pattern.CASE_INSENSITIVE);

    /** So many items of one address are parts of a page, such as a list of changes. */
    private static final int PARTS = 3;

    /** By the Atom specification, an entry may be there twice, in two versions. */
    private static final int MOST_VERSIONS = 2;

    private final Map<String, Same> byKey;
    private final Map<String, Long> byUrl;
    private final String scope;

    private ItemIdentity(List<Article> items, String scope, boolean versions) {
        this.scope = scope;
        this.byKey = items.stream()
                .filter(item -> !key(item).isEmpty())
                .collect(Collectors.groupingBy(
                        ItemIdentity::key,
                        Collectors.collectingAndThen(Collectors.toList(), same -> Same.of(same, versions))));
        this.byUrl = items.stream()
                .filter(item -> item.getUrl() != null)
                .collect(Collectors.groupingBy(Article::getUrl, Collectors.counting()));
    }

    /**
     * @param scope of the ids; blank when it is each item's source
     * @param versions whether two items of one id are two versions of an article
     */
    static List<Piece> resolved(List<Piece.Accepted> items, String scope, boolean versions) {
        ItemIdentity identity =
                new ItemIdentity(items.stream().map(Piece.Accepted::article).toList(), scope, versions);
        return items.stream()
                .<Piece>map(item -> new Piece.Accepted(identity.resolved(item.article()), item.place()))
                .toList();
    }

    /** The id that the feed gives it, else its address; blank when it has neither. */
    private static String key(Article item) {
        return Optional.ofNullable(item.getSourceId())
                .or(() -> Optional.ofNullable(item.getUrl()))
                .orElse("");
    }

    private Article resolved(Article item) {
        String key = key(item);
        return Optional.ofNullable(byKey.get(key))
                .filter(Same::shared)
                .map(same -> key + " " + same.told(item))
                .or(() -> page(item))
                .map(id -> withId(item, id))
                .orElse(item);
    }

    /** The address that an id counts the versions of. */
    private Optional<String> page(Article item) {
        Matcher counted =
                COUNTED.matcher(Optional.ofNullable(item.getSourceId()).orElse(""));
        return Optional.ofNullable(item.getUrl())
                .filter(url -> counted.matches() && isSame(url, counted.group(1)))
                .filter(url -> byUrl.get(url) < PARTS)
                .map(url -> counted.group(1));
    }

    private static boolean isSame(String address, String other) {
        return new WebAddress(address).canonical().equals(new WebAddress(other).canonical());
    }

    private Article withId(Article item, String sourceId) {
        String id = ArticleId.of(
                scope.isBlank() ? item.getSource() : scope,
                Optional.of(sourceId),
                Optional.empty(),
                item.getHeadline(),
                item.getBody());
        return Article.newBuilder(item).setSourceId(sourceId).setId(id).build();
    }

    /**
     * The items of one id.
     *
     * @param shared whether it names none of them, since they are different stories at one address
     * @param headlines how many of them have each headline
     */
    private record Same(boolean shared, Map<String, Long> headlines) {

        static Same of(List<Article> items, boolean versions) {
            if (items.size() <= (versions ? MOST_VERSIONS : 1) || count(items, Article::getUrl) > 1) {
                return new Same(false, Map.of());
            }
            Map<String, Long> headlines =
                    items.stream().collect(Collectors.groupingBy(Article::getHeadline, Collectors.counting()));
            boolean stories = headlines.size() > MOST_VERSIONS
                    || !versions && headlines.size() == items.size()
                    || !versions && count(items, Article::getBody) > MOST_VERSIONS;
            return new Same(stories, headlines);
        }

        /** The headline; with a digest of the text where another item has the same headline. */
        String told(Article item) {
            String headline = item.getHeadline();
            return headlines.get(headline) == 1 ? headline : headline + " " + Digest.of(Digest.SHORT, item.getBody());
        }

        private static long count(List<Article> items, Function<Article, String> field) {
            return items.stream().map(field).distinct().count();
        }
    }
}
