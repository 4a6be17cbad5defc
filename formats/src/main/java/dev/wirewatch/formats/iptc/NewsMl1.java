package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * NewsML 1.0 to 1.2, which preceded NewsML-G2: an envelope and any number of news items, each an article.
 *
 * @see <a href="https://iptc.org/standards/newsml-1/">The IPTC's pages on NewsML 1</a>
 */
public final class NewsMl1 {

    private NewsMl1() {}

    /** The articles in a text, and for each item that is none the reason. What precedes an error is kept. */
    public static List<Piece> read(String text) {
        List<Piece> pieces = new ArrayList<>();
        XmlElement envelope = XmlElement.empty("NewsEnvelope");
        try {
            XmlCursor cursor = new XmlCursor(text);
            for (Optional<String> name = cursor.next(); name.isPresent(); name = cursor.next()) {
                if (name.get().equals("NewsEnvelope")) {
                    envelope = cursor.take();
                } else if (name.get().equals("NewsItem")) {
                    if (pieces.size() == ParseResult.MAX_PIECES) {
                        pieces.add(new Piece.Rejected(
                                place(pieces),
                                "There are more than " + ParseResult.MAX_PIECES + " items; the rest is not read."));
                        return pieces;
                    }
                    pieces.add(new NewsMl1Item(cursor.take(), envelope).read(place(pieces)));
                }
            }
            if (pieces.isEmpty()) {
                pieces.add(new Piece.Rejected("the input", "There is no NewsItem in it."));
            }
        } catch (UnreadableXmlException e) {
            pieces.add(Piece.Rejected.malformed(
                    pieces.isEmpty() ? "the input" : place(pieces) + " and all after it", e.getMessage()));
        }
        return pieces;
    }

    private static String place(List<Piece> pieces) {
        return "item " + (pieces.size() + 1);
    }
}
