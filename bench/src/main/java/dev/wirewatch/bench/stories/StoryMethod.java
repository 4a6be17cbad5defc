package dev.wirewatch.bench.stories;

import dev.wirewatch.text.Document;
import java.time.Instant;

/**
 * A way to tell which story an article belongs to, with the articles that it remembers.
 *
 * @param <S> what it makes of an article, and compares articles by
 */
interface StoryMethod<S> {

    S sketch(Document document, Instant time);

    /** Remembers an article. */
    void add(S sketch);

    /** Remembers an article, and returns its story: the id of the story's first article. */
    String assign(S sketch);
}
