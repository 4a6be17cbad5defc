package dev.wirewatch.wording;

import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of the words around what met a watch.
 *
 * @param marked whether it is what met it
 */
public record ExcerptPiece(String text, boolean marked) {

    /** The snippet of a reason, as it is; none of the pieces is empty. */
    public static List<ExcerptPiece> of(MatchReason reason) {
        String text = reason.getSnippet();
        List<ExcerptPiece> pieces = new ArrayList<>();
        int at = 0;
        for (Span mark : reason.getSnippetSpans()) {
            if (mark.getStart() >= at && mark.getEnd() > mark.getStart() && mark.getEnd() <= text.length()) {
                add(pieces, text.substring(at, mark.getStart()), false);
                add(pieces, text.substring(mark.getStart(), mark.getEnd()), true);
                at = mark.getEnd();
            }
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    private static void add(List<ExcerptPiece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new ExcerptPiece(text, marked));
        }
    }
}
