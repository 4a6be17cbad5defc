package dev.wirewatch.ingest;

import dev.wirewatch.schemas.Article;

/** What became of one piece of input. */
public sealed interface Parsed {

    record Accepted(Article article) implements Parsed {}

    /**
     * @param place where the piece stands, such as "line 3"
     * @param reason one sentence for people to read
     */
    record Rejected(String place, String reason) implements Parsed {}
}
