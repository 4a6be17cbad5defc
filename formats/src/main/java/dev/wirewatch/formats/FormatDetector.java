package dev.wirewatch.formats;

import dev.wirewatch.formats.article.Format;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which format a text has, found by looking at how it begins. */
final class FormatDetector {

    /** What may stand before a root element: declarations, comments, processing instructions. */
    private static final Pattern PROLOG =
            Pattern.compile("\\s+|<\\?.*?\\?>|<!--.*?-->|<![^\\[>]*(?:\\[.*?\\]\\s*)?>", Pattern.DOTALL);

    private static final Pattern ROOT =
            Pattern.compile("<(?![?!])(?:[\\w.-]+:)?([\\w.-]+)", Pattern.UNICODE_CHARACTER_CLASS);

    /** A feed that something else stands in front of, such as the message of a server that is not well. */
    private static final Pattern LATE_FEED = Pattern.compile(
            "<(?:[\\w.-]+:)?(rss|rdf|feed)\\b[^<>]*>\\s*(?:<!--.*?-->\\s*)*<",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** The declaration that pages begin with, behind comments and whatever words a server lets slip before it. */
    private static final Pattern HTML_PAGE = Pattern.compile(
            "[^<]*+(?:<[?!](?!DOCTYPE)[^>]*+>[^<]*+){0,20}+<!DOCTYPE\\s+html\\b", Pattern.CASE_INSENSITIVE);

    /** Elements that a piece of a page may begin with. */
    private static final Set<String> HTML = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "link",
            "base",
            "script",
            "style",
            "noscript",
            "main",
            "article",
            "section",
            "header",
            "footer",
            "aside",
            "nav",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "blockquote",
            "figure",
            "pre",
            "hr",
            "br",
            "center",
            "form",
            "iframe",
            "img",
            "a",
            "b",
            "i",
            "em",
            "strong",
            "span",
            "font",
            "small",
            "u",
            "time",
            "address");

    /** Not any bracket: a text may begin with "[Update]". */
    private static final Pattern JSON = Pattern.compile("\\{|\\[\\s*(?:[\\[{\\]]|$)");

    private static final int LOOK = 64 * 1024;

    private FormatDetector() {}

    static Optional<Format> of(String text) {
        String start = text.substring(0, Math.min(LOOK, text.length())).stripLeading();
        if (JSON.matcher(start).lookingAt()) {
            return Optional.of(JsonNews.of(text));
        }
        if (HTML_PAGE.matcher(start).lookingAt()) {
            return Optional.of(Format.HTML);
        }
        if (start.startsWith("<")) {
            Optional<Format> format = root(start).flatMap(FormatDetector::ofRoot);
            boolean notice = format.equals(Optional.of(Format.HTML)); // a server's, perhaps, before the feed
            return notice ? late(start).or(() -> format) : format.or(() -> late(start));
        }
        return late(start).or(() -> Optional.of(Format.TEXT));
    }

    /** One sentence on why a text is of no format. */
    static String unknown(String text) {
        return root(text)
                .map(name -> "It is XML of a kind that is not read: its root element is '" + name + "'.")
                .orElse("It looks like XML and has no root element.");
    }

    private static Optional<Format> late(String start) {
        Matcher feed = LATE_FEED.matcher(start);
        return feed.find() ? ofRoot(feed.group(1)) : Optional.empty();
    }

    private static Optional<Format> ofRoot(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "rss", "rdf", "channel", "item" -> Optional.of(Format.RSS);
            case "feed", "entry" -> Optional.of(Format.ATOM);
            case "nitf" -> Optional.of(Format.NITF);
            case "newsitem",
                    "newsmessage",
                    "packageitem",
                    "conceptitem",
                    "knowledgeitem",
                    "planningitem",
                    "catalogitem" -> Optional.of(Format.NEWSML_G2);
            default -> HTML.contains(name.toLowerCase(Locale.ROOT)) ? Optional.of(Format.HTML) : Optional.empty();
        };
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
