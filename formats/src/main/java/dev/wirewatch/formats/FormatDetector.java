package dev.wirewatch.formats;

import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.words.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which format a text has, by how it begins. */
final class FormatDetector {

    /** What may precede a root element: declarations, comments, processing instructions. */
    private static final Pattern PROLOG =
            Pattern.compile("\\s+|<\\?.*?\\?>|<!--.*?-->|<![^\\[>]*(?:\\[.*?\\]\\s*)?>", Pattern.DOTALL);

    private static final Pattern ROOT =
            Pattern.compile("<(?![?!])(?:[\\w.-]+:)?([\\w.-]+)", Pattern.UNICODE_CHARACTER_CLASS);

    /** A feed after something else, such as a server's error message. Drawings in pages have RDF of other kinds. */
    private static final Pattern LATE_FEED = Pattern.compile(
            "<(?:[\\w.-]+:)?(?:(rss|feed)\\b[^<>]*>\\s*(?:<!--.*?-->\\s*)*<"
                    + "|(rdf)\\b[^<>]*>\\s*(?:<!--.*?-->\\s*)*<(?:[\\w.-]+:)?(?:channel|item)\\b)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** The declaration that pages begin with, perhaps after comments and messages of the server. */
    private static final Pattern HTML_PAGE = Pattern.compile(
            "[^<]*+(?:<[?!](?!DOCTYPE)[^>]*+>[^<]*+){0,20}+<!DOCTYPE\\s+html\\b", Pattern.CASE_INSENSITIVE);

    /** Not every bracket: a text may begin with "[Update]". */
    private static final Pattern JSON = Pattern.compile("\\{|\\[\\s*(?:[\\[{\\]]|$)");

    private static final Map<String, Format> ROOTS = roots();

    private static final Set<Format> FEEDS = Set.of(Format.RSS, Format.ATOM, Format.NEWS_SITEMAP);

    private static final int LOOK = 64 * 1024;

    private FormatDetector() {}

    /** @param contentType counts where the text itself does not tell: an error page that is declared as JSON is no news */
    static Optional<Format> of(String text, Optional<String> contentType) {
        String start = text.substring(0, Math.min(LOOK, text.length())).stripLeading();
        if (JSON.matcher(start).lookingAt()) {
            return Optional.of(JsonNews.of(text));
        }
        if (HTML_PAGE.matcher(start).lookingAt()) { // which some programs declare for their feeds, too
            return root(start)
                    .flatMap(FormatDetector::ofRoot)
                    .filter(FEEDS::contains)
                    .or(() -> Optional.of(Format.HTML));
        }
        if (start.startsWith("<")) {
            Optional<Format> format = root(start).flatMap(FormatDetector::ofRoot);
            boolean notice = format.equals(Optional.of(Format.HTML)); // a server's, perhaps, before the feed
            return notice ? late(start).or(() -> format) : format.or(() -> late(start));
        }
        return late(start)
                .or(() -> Optional.of(
                        contentType.filter(JsonNews::isJson).isPresent() || JsonNews.isWhole(text)
                                ? Format.ARTICLE
                                : Format.TEXT));
    }

    /** One sentence on why a text is of no format. */
    static String unknown(String text) {
        return root(text)
                .map(name -> "It is XML of a kind that is not read: its root element is '" + name + "'.")
                .orElse("It looks like XML and has no root element.");
    }

    private static Optional<Format> late(String start) {
        Matcher feed = LATE_FEED.matcher(start);
        return feed.find() ? ofRoot(feed.group(1) == null ? feed.group(2) : feed.group(1)) : Optional.empty();
    }

    private static Optional<Format> ofRoot(String name) {
        return Optional.ofNullable(ROOTS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Format> roots() {
        Map<String, Format> roots = new HashMap<>();
        WordLists.read(FormatDetector.class, "root-elements.txt")
                .forEach((format, names) -> names.forEach(
                        name -> roots.put(name, Format.named(format).orElseThrow())));
        return roots;
    }

    private static Optional<String> root(String start) {
        Matcher prolog = PROLOG.matcher(start);
        int at = 0;
        while (prolog.region(at, start.length()).lookingAt() && prolog.end() > at) {
            at = prolog.end();
        }
        Matcher root = ROOT.matcher(start).region(at, start.length());
        return root.find() ? Optional.of(root.group(1)) : Optional.empty();
    }
}
