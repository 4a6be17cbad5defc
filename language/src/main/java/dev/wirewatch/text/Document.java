package dev.wirewatch.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The text that is analysed: headline, blank line, body. Every span points into {@code text}.
 *
 * @param id the article's id; ids of claims are made from it
 * @param text plain text as it stands, never shifted by cleaning
 * @param published the day on which it was published, in UTC: what "Monday" and "last year" are told by
 */
public record Document(String id, String text, Optional<LocalDate> published) {

    /** A document of no known day. */
    public Document(String id, String text) {
        this(id, text, Optional.empty());
    }

    public static Document of(String id, String headline, String body) {
        return of(id, headline, body, Optional.empty());
    }

    public static Document of(String id, String headline, String body, Optional<Instant> published) {
        Optional<LocalDate> day = published.map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC));
        return new Document(id, headline + "\n\n" + body, day);
    }
}
