package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.markup.LenientXml;
import dev.wirewatch.formats.markup.XmlReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * RSS in all its versions, and Atom 0.3 and 1.0, with the modules that feeds use. One reader reads both, since feeds
 * mix them: there are Atom's links in RSS, and Dublin Core in Atom. What differs is the meaning of a text without a
 * type; see {@link TextConstruct}.
 */
public final class FeedReader {

    private FeedReader() {}

    /**
     * @param text the document, decoded
     * @param input where it came from
     * @param format RSS or ATOM
     * @return an article per item, in the document's order, whatever it lacks; a reject for a document that was made to harm
     */
    public static ParseResult read(String text, Input input, Format format) {
        XmlReading reading = LenientXml.read(text);
        if (reading instanceof XmlReading.Rejected rejected) {
            return ParseResult.unreadable(Optional.of(format), rejected.reason());
        }
        FeedDocument document = FeedDocument.of(((XmlReading.Read) reading).document(), format == Format.ATOM);
        List<Element> items = document.items();
        if (items.size() > ParseResult.MAX_PIECES) {
            return ParseResult.unreadable(
                    Optional.of(format),
                    "It has " + items.size() + " items; more than " + ParseResult.MAX_PIECES + " are no feed.");
        }
        ChannelReader channel = new ChannelReader(document, input);
        ItemReader reader = new ItemReader(document, channel);
        List<Piece.Accepted> pieces = new ArrayList<>(items.size());
        for (Element item : items) {
            pieces.add(new Piece.Accepted(reader.read(item), "item " + (pieces.size() + 1)));
        }
        return new ParseResult(
                Optional.of(format),
                channel.read(),
                ItemIdentity.resolved(pieces, channel.scope(), format == Format.ATOM));
    }
}
