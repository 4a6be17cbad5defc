package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.markup.PlainText;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text as it arrives to paragraphs separated by blank lines. */
final class PlainParagraphs {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");

    /** In characters. Lines that are broken by hand are shorter; a longer one is a paragraph. */
    private static final int WIDEST_LINE = 120;

    private PlainParagraphs() {}

    /** @param text perhaps with tags in it, which some send as plain text all the same */
    static String of(String text) {
        String whole = PlainText.ofEither(text).strip();
        if (BLANK_LINE.matcher(whole).find()) {
            return BLANK_LINE
                    .splitAsStream(whole)
                    .map(paragraph -> paragraph.lines().map(String::strip).collect(Collectors.joining("\n")))
                    .collect(Collectors.joining("\n\n"));
        }
        boolean lineIsParagraph = whole.lines().anyMatch(line -> line.length() > WIDEST_LINE);
        return whole.lines().map(String::strip).collect(Collectors.joining(lineIsParagraph ? "\n\n" : "\n"));
    }

    /** The text without its first paragraph where that repeats another text, such as the headline. */
    static String withoutFirst(String text, String told) {
        String[] parts = text.split("\n\n", 2);
        boolean twice = parts.length == 2 && !told.isBlank() && folded(parts[0]).equals(folded(told));
        return twice ? parts[1] : text;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
