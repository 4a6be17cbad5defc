package dev.wirewatch.formats.article;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What an article must be to be published and processed: it has text, unless it takes an article back, it is not
 * too large, and it is not under embargo for too long.
 *
 * @param maxChars of headline and body together, in UTF-16 code units
 */
public record ArticleRules(int maxChars) {

    /** Of an article as Avro. Records on topics take 8 MiB, and what is found in an article says much of it again. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** Of an id, in UTF-16 code units: all records that come from the article repeat it. */
    static final int MAX_ID = 200;

    /** From receipt: what waits is held in memory, and news that waits for longer is a wrong date. */
    static final Duration LONGEST_EMBARGO = Duration.ofDays(90);

    static final String NO_TEXT = "The article has neither a headline nor a body.";

    /** For those who do not know what the processor is set to. */
    public static final ArticleRules ANY_LENGTH = new ArticleRules(Integer.MAX_VALUE);

    /** The first rule that an article breaks, as one sentence for people; empty when it breaks none. */
    public Optional<String> violation(Article article, Instant received) {
        if (!hasText(article)) {
            return Optional.of(NO_TEXT);
        }
        Instant embargo = article.getEmbargoedUntil();
        if (embargo != null && !takesBack(article) && embargo.isAfter(received.plus(LONGEST_EMBARGO))) {
            return Optional.of(format(
                    "The article is under embargo until %s; the limit is %,d days from its receipt.",
                    embargo, LONGEST_EMBARGO.toDays()));
        }
        if (article.getId().length() > MAX_ID) {
            return Optional.of(format(
                    "The article's id has %,d characters; the limit is %,d.",
                    article.getId().length(), MAX_ID));
        }
        long chars = (long) article.getHeadline().length() + article.getBody().length();
        if (chars > maxChars) {
            return Optional.of(
                    format("The article has %,d characters; the limit is %,d (articles.max.chars).", chars, maxChars));
        }
        int bytes = bytes(article);
        return bytes > MAX_BYTES
                ? Optional.of(format("The article takes %,d bytes; the limit is %,d.", bytes, MAX_BYTES))
                : Optional.empty();
    }

    /** Whether it has any text, or needs none because it withholds or cancels an article. */
    static boolean hasText(Article article) {
        return !article.getHeadline().isBlank() || !article.getBody().isBlank() || takesBack(article);
    }

    private static boolean takesBack(Article article) {
        return article.getStatus() != ArticleStatus.USABLE;
    }

    private static int bytes(Article article) {
        try {
            return Article.getEncoder().encode(article).remaining();
        } catch (IOException e) {
            throw new UncheckedIOException("An article in memory can be encoded.", e);
        }
    }

    private static String format(String sentence, Object... values) {
        return String.format(Locale.ROOT, sentence, values);
    }
}
