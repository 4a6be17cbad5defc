package dev.wirewatch.formats.article;

import dev.wirewatch.schemas.Article;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How large an article is on its way. */
final class ArticleSize {

    private static final int HEADERS = 64 * 1024;

    /** Largest article in bytes: what a broker takes, with room for the record around it. */
    static final int LARGEST = 8 * 1024 * 1024 - HEADERS;

    private ArticleSize() {}

    /** In bytes, as Avro. */
    static int of(Article article) {
        try {
            return Article.getEncoder().encode(article).remaining();
        } catch (IOException e) {
            throw new UncheckedIOException("An article in memory can be encoded.", e);
        }
    }
}
