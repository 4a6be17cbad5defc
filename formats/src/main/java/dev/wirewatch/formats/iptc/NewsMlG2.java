package dev.wirewatch.formats.iptc;

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

    /** More items than this in one message are not read. */
    private static final int MOST_ITEMS = 10_000;

    private static final Set<String> NO_NEWS = Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    private final XmlCursor cursor;
    private final List<Piece> pieces = new ArrayList<>();
    private Catalog catalog = Catalog.IPTC;

    private NewsMlG2(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** The articles in a text, and for each item that is none the reason. What stands before an error is kept. */
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
                if (pieces.size() == MOST_ITEMS) {
                    reject("There are more than " + MOST_ITEMS + " items; the rest is not read.");
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

    /** Whatever is none of these stands around them, and what it holds comes next. */
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
