package dev.wirewatch.formats.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text. What a sender says about the encoding is often wrong, so that it is only tried first: a byte order
 * mark decides (as in the WHATWG's Encoding Standard), then come the charset of the HTTP header (which overrides the
 * document, RFC 7303), the one that the document declares, and UTF-8. The first that fits all bytes is taken. Bytes
 * that are UTF-8 by their form are never read as anything of one byte a character, since no such text has that form by
 * chance.
 */
public final class Encodings {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\"';,\\s]{1,60})", Pattern.CASE_INSENSITIVE);

    /**
     * How many of a thousand characters may be broken in a text that is declared to be of several bytes a character.
     */
    private static final int BROKEN_PER_THOUSAND = 10;

    private Encodings() {}

    /**
     * Never fails: bytes that fit nothing become what they are in windows-1252. Characters that XML forbids are left
     * out.
     *
     * @param contentType as in HTTP's header of that name
     */
    public static String decode(byte[] bytes, Optional<String> contentType) {
        ByteOrder order = ByteOrder.of(bytes);
        String text = order.charset()
                .map(charset -> new String(bytes, order.mark(), bytes.length - order.mark(), charset))
                .orElseGet(() -> guess(bytes, candidates(bytes, contentType)));
        return Characters.clean(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static List<Charset> candidates(byte[] bytes, Optional<String> contentType) {
        List<Charset> candidates = new ArrayList<>();
        contentType.flatMap(Encodings::charset).flatMap(Encodings::named).ifPresent(candidates::add);
        DeclaredEncoding.in(bytes).flatMap(Encodings::named).ifPresent(candidates::add);
        // a text whose label could be read as ASCII is not of these
        candidates.removeIf(Charsets::isWide);
        candidates.removeIf(charset -> Charsets.isEbcdic(charset) && !DeclaredEncoding.isEbcdic(bytes));
        return candidates;
    }

    private static String guess(byte[] bytes, List<Charset> candidates) {
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        for (Charset charset : candidates) {
            if (Charsets.isEbcdic(charset)) {
                return new String(bytes, charset).replace('\u0085', '\n'); // its next line
            }
            if (Charsets.isOneByte(charset)) {
                return utf8.filter(text -> !isAscii(bytes)).orElseGet(() -> new String(bytes, charset));
            }
            Optional<String> text = charset.equals(StandardCharsets.UTF_8) ? utf8 : strictly(bytes, charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return utf8.or(() -> mostly(bytes, candidates)).orElseGet(() -> MixedText.decode(bytes));
    }

    private static Optional<String> mostly(byte[] bytes, List<Charset> candidates) {
        return candidates.stream()
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .map(charset -> new String(bytes, charset))
                .filter(text -> text.chars().filter(c -> c == '\uFFFD').count() * 1000
                        < (long) BROKEN_PER_THOUSAND * text.length())
                .findFirst();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // that it does not fit is the answer
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> charset(String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    static Optional<Charset> named(String name) {
        return Charsets.named(name);
    }
}
