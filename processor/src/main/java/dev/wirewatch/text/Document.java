package dev.wirewatch.text;

/**
 * The text that is analysed: headline, blank line, body. Every span points into {@code text}.
 *
 * @param id the article's id; ids of claims are made from it
 * @param text plain text as it stands, never shifted by cleaning
 */
public record Document(String id, String text) {

    public static Document of(String id, String headline, String body) {
        return new Document(id, headline + "\n\n" + body);
    }
}
