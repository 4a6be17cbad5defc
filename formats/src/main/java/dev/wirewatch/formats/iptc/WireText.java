package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.dates.WireTimes;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wire text by IPTC 7901 and ANPA 1312: SOH, a header, STX, the text, ETX, a line with the time, EOT. Several
 * messages may follow each other, with SYN or line ends between.
 *
 * @see <a href="https://iptc.org/standards/iptc-7901/">The IPTC's page on 7901</a>
 */
public final class WireText {

    private static final char START_OF_HEADER = '\u0001';
    private static final char START_OF_TEXT = '\u0002';
    private static final char END_OF_TEXT = '\u0003';
    private static final char END_OF_TRANSMISSION = '\u0004';
    private static final String BETWEEN = "\u0000\u0016\u007F\r\n \t\u0004";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private WireText() {}

    /**
     * Whether bytes begin as such a message does. It takes bytes and not a text, because the control characters that
     * delimit a message are removed when other formats are decoded.
     */
    public static boolean begins(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && BETWEEN.indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at < bytes.length && bytes[at] == START_OF_HEADER;
    }

    /** The articles in UTF-8 or windows-1252, and for each message that is none the reason. */
    public static List<Piece> read(byte[] bytes) {
        return read(decode(bytes));
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS); // older wires have one byte a character
        }
    }

    static List<Piece> read(String text) {
        List<Piece> pieces = new ArrayList<>();
        int start = text.indexOf(START_OF_HEADER);
        while (start >= 0) {
            int next = text.indexOf(START_OF_HEADER, start + 1);
            String place = "message " + (pieces.size() + 1);
            if (pieces.size() == ParseResult.MAX_PIECES) {
                pieces.add(new Piece.Rejected(
                        place, "There are more than " + ParseResult.MAX_PIECES + " messages; the rest is not read."));
                return pieces;
            }
            pieces.add(message(text.substring(start + 1, next < 0 ? text.length() : next), place));
            start = next;
        }
        if (pieces.isEmpty()) {
            pieces.add(
                    Piece.Rejected.malformed("the input", "No message begins in it: it has no start of header (SOH)."));
        }
        return pieces;
    }

    private static Piece message(String message, String place) {
        int text = message.indexOf(START_OF_TEXT);
        if (text < 0) {
            return Piece.Rejected.malformed(place, "The message has no start of text (STX).");
        }
        int end = message.indexOf(END_OF_TEXT, text);
        if (end < 0) {
            return Piece.Rejected.malformed(place, "The message is cut off: it has no end of text (ETX).");
        }
        String trailer = message.substring(end + 1).split(String.valueOf(END_OF_TRANSMISSION), 2)[0];
        WireHeader header = WireHeader.of(message.substring(0, text));
        WireBody body = WireBody.of(message.substring(text + 1, end), header.keywords());
        return Piece.of(article(header, body, WireTimes.find(trailer)), place);
    }

    private static Article article(WireHeader header, WireBody body, Optional<Instant> sent) {
        ArticleBuilder builder = new ArticleBuilder();
        String service = header.service().toUpperCase(Locale.ROOT);
        builder.source(service.length() > 1 ? service : "wire " + service)
                .source(body.agency())
                .scope(service)
                .sourceId(id(header, sent))
                .headline(body.headline().isBlank() ? header.keywords() : body.headline())
                .dateline(body.dateline())
                .body(body.body())
                .editorsNote(body.editorsNote())
                .published(sent)
                .version(LeadingNumber.of(header.version()))
                .urgency(header.urgency())
                .subject(header.category().scheme(), header.category().code(), "")
                .status(body.isKill() ? ArticleStatus.CANCELED : ArticleStatus.USABLE);
        body.bylines().forEach(builder::byline);
        body.signals().forEach(builder::signal);
        Stream.of(header.keywords().split("[/,\r\n]+")).map(String::strip).forEach(builder::keyword);
        return builder.build();
    }

    /** Numbers start again each day, or when they run out, so the id also holds the day and the keywords. */
    private static String id(WireHeader header, Optional<Instant> sent) {
        Stream<String> parts = Stream.of(
                header.service() + header.number(),
                header.keywords().replaceAll("\\s+", " "),
                sent.map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC).toString())
                        .orElse(""));
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("/"));
    }
}
