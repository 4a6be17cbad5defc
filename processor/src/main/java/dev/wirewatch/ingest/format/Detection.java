package dev.wirewatch.ingest.format;

import dev.wirewatch.ingest.Format;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which format a text has, found by looking at how it begins. */
final class Detection {

    /** What may stand before a root element: declarations, comments, processing instructions. */
    private static final Pattern ROOT =
            Pattern.compile("<(?![?!])(?:[\\w.-]+:)?([\\w.-]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PROLOG =
            Pattern.compile("\\s+|<\\?.*?\\?>|<!--.*?-->|<![^\\[>]*(?:\\[.*?\\]\\s*)?>", Pattern.DOTALL);

    private static final int LOOK = 64 * 1024;

    private Detection() {}

    static Optional<Format> of(String text) {
        String start = text.substring(0, Math.min(LOOK, text.length())).stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return Optional.of(Format.ARTICLE);
        }
        if (start.startsWith("<")) {
            return root(start).flatMap(Detection::ofRoot);
        }
        return Optional.of(Format.TEXT);
    }

    /** One sentence on why a text is of no format. */
    static String unknown(String text) {
        return root(text)
                .map(name -> "It is XML of a kind that is not read: its root element is '" + name + "'.")
                .orElse("It looks like XML and has no root element.");
    }

    private static Optional<Format> ofRoot(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "rss", "rdf", "channel" -> Optional.of(Format.RSS);
            case "feed", "entry" -> Optional.of(Format.ATOM);
            case "nitf" -> Optional.of(Format.NITF);
            case "newsitem", "newsmessage", "packageitem" -> Optional.of(Format.NEWSML_G2);
            case "html", "head", "body" -> Optional.of(Format.HTML);
            default -> Optional.empty();
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
