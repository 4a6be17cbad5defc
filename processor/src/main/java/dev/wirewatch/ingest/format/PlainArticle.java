package dev.wirewatch.ingest.format;

import dev.wirewatch.ingest.Draft;
import dev.wirewatch.ingest.Parsed;
import java.util.regex.Pattern;

/** Plain text: its first line is the headline when a blank line follows, the rest is the body. */
final class PlainArticle {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R\\s*");

    private PlainArticle() {}

    static Parsed read(String text) {
        String[] parts = PARAGRAPHS.split(text.strip(), 2);
        boolean headed = parts.length == 2 && parts[0].lines().count() == 1;
        Draft draft = headed ? new Draft().headline(parts[0]).body(lines(parts[1])) : new Draft().body(lines(text));
        return new Parsed.Accepted(draft.build(), "the text");
    }

    private static String lines(String text) {
        return text.replaceAll("\\R", "\n");
    }
}
