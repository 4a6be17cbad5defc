package dev.wirewatch.formats;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.Piece;
import java.util.regex.Pattern;

/** Plain text: its first line is the headline when a blank line follows, the rest is the body. */
final class PlainArticle {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R\\s*");

    private PlainArticle() {}

    static Piece read(String text) {
        String[] parts = PARAGRAPHS.split(text.strip(), 2);
        boolean headed = parts.length == 2 && parts[0].lines().count() == 1;
        ArticleBuilder builder = headed
                ? new ArticleBuilder().headline(parts[0]).body(lines(parts[1]))
                : new ArticleBuilder().body(lines(text));
        return Piece.of(builder.build(), "the text");
    }

    private static String lines(String text) {
        return text.replaceAll("\\R", "\n");
    }
}
