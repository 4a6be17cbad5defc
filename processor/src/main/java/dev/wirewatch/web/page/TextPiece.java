package dev.wirewatch.web.page;

import java.util.List;

/**
 * A piece of an article's text in which nothing begins or ends.
 *
 * @param style classes of the style sheet, for what it is part of
 * @param entity that it names; at most one
 * @param notes claims whose content begins here
 */
public record TextPiece(String text, String style, List<EntityLink> entity, List<ClaimNote> notes) {

    /** @param number of the claim in its article, from 1 */
    public record ClaimNote(int number, String href) {}
}
