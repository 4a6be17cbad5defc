package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * NewsML-G2 2.x: one item, or a message of many, with the IPTC's namespace, another or none.
 *
 * @see <a href="https://iptc.org/std/NewsML-G2/guidelines/">NewsML-G2 Guidelines</a>
 */
public final class NewsMlG2 {

    private static final Set<String> NO_NEWS = Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    private final XmlCursor cursor;
    private final List<Piece> pieces = new ArrayList<>();
    private Catalog catalog = Catalog.IPTC;

    private NewsMlG2(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** The articles in a text, and for each item that is none the reason. What precedes an error is kept. */
    public static List<Piece> read(String text) {
        try {
            NewsMlG2 message = new NewsMlG2(new XmlCursor(text));
            message.readItems();
            return message.pieces;
        } catch (UnreadableXmlException e) {
            return List.of(Piece.Rejected.malformed("the input", e.getMessage()));
        }
    }

    private void readItems() {
        try {
            for (Optional<String> name = cursor.next(); name.isPresent(); name = cursor.next()) {
                if (pieces.size() == ParseResult.MAX_PIECES) {
                    reject("There are more than " + ParseResult.MAX_PIECES + " items; the rest is not read.");
                    return;
                }
                readElement(name.get());
            }
            if (pieces.isEmpty()) {
                pieces.add(new Piece.Rejected("the input", "There is no news item in it."));
            }
        } catch (UnreadableXmlException e) {
            pieces.add(Piece.Rejected.malformed(
                    pieces.isEmpty() ? "the input" : place() + " and all after it", e.getMessage()));
        }
    }

    /** Other elements contain these; their children come next. */
    private void readElement(String name) throws UnreadableXmlException {
        switch (name) {
            case "newsItem" -> accept(new NewsItem(cursor.take(), catalog));
            case "packageItem" -> accept(new PackageItem(cursor.take(), catalog));
            case "header" -> catalog = catalog.with(cursor.take());
            default -> {
                if (NO_NEWS.contains(name)) {
                    cursor.take();
                    reject("It is a " + name + ", which holds no news.");
                }
            }
        }
    }

    private void accept(AnyItem item) {
        pieces.add(Piece.of(item.article(), place()));
    }

    private void reject(String reason) {
        pieces.add(new Piece.Rejected(place(), reason));
    }

    private String place() {
        return "item " + (pieces.size() + 1);
    }
}
