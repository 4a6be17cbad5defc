package dev.wirewatch.formats;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Bytes that hold no text, such as those of a picture: known by how they begin, or by zeros and control characters. */
final class BinaryContent {

    private static final List<Signature> SIGNATURES = signatures();

    static final String UNKNOWN = "a file of a kind that is not known";

    private static final int ANY = -1;
    private static final int LOOK = 4096;

    /** The control characters that switch between alphabets in old encodings. */
    private static final String SHIFTS = "\u000E\u000F\u001B";

    /** Control characters of a hundred bytes. */
    private static final int MOST_CONTROLS_PER_HUNDRED = 5;

    private static final long LEAST_WRITING_PER_HUNDRED = 90;

    private static final String PUNCTUATION = ".,;:!?'\"()-\u00A0–—‘’“”„«»…、。，「」";

    /** Each line of EBCDIC ends with what is a control character elsewhere. */
    private static final byte[] EBCDIC_XML = HexFormat.of().parseHex("4c6fa794");

    private BinaryContent() {}

    /** What it is, in words such as "a JPEG picture"; empty when it may be text. */
    static Optional<String> kind(byte[] bytes) {
        return SIGNATURES.stream()
                .filter(signature -> signature.begins(bytes))
                .map(Signature::kind)
                .findFirst()
                .or(() -> isText(bytes) ? Optional.empty() : Optional.of(UNKNOWN));
    }

    /**
     * Whether bytes that seem to be plain text in an old encoding are none, such as compressed or encrypted ones: in a
     * text nearly all characters are letters, or stand between words.
     */
    static boolean isNoise(byte[] bytes, String decoded) {
        boolean utf8 = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
        return !utf8
                && decoded.codePoints().filter(BinaryContent::isWriting).count() * 100
                        < LEAST_WRITING_PER_HUNDRED * decoded.codePointCount(0, decoded.length());
    }

    private static boolean isWriting(int c) {
        return Character.isLetterOrDigit(c) || Character.isWhitespace(c) || PUNCTUATION.indexOf(c) >= 0;
    }

    private static boolean isText(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(LOOK, bytes.length));
        if (isWide(start) || Arrays.equals(start, 0, Math.min(EBCDIC_XML.length, start.length), EBCDIC_XML, 0, 4)) {
            return true;
        }
        int controls = 0;
        for (byte b : start) {
            controls += b >= 0 && b < ' ' && !Character.isWhitespace(b) && SHIFTS.indexOf(b) < 0 ? 1 : 0;
        }
        return controls * 100 <= MOST_CONTROLS_PER_HUNDRED * start.length;
    }

    /** UTF-16 and UTF-32 begin with a mark of their byte order, or have zeros in one place of every four bytes or two. */
    private static boolean isWide(byte[] start) {
        if (start.length < 4) {
            return start.length == 2 && (start[0] == 0 || start[1] == 0);
        }
        boolean marked = (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF);
        return marked
                || (start[0] == 0) != (start[1] == 0) && (start[0] == 0) == (start[2] == 0)
                || start[0] == 0 && start[1] == 0 && start[2] != start[3]
                || start[0] != 0 && start[1] == 0 && start[2] == 0 && start[3] == 0;
    }

    private record Signature(String kind, int[] bytes) {

        boolean begins(byte[] file) {
            if (file.length < bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] != ANY && bytes[i] != (file[i] & 0xFF)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static List<Signature> signatures() {
        try {
            return Resources.readLines(
                            Resources.getResource(BinaryContent.class, "binary-signatures.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .map(parts -> new Signature(
                            parts[0],
                            Arrays.stream(parts[1].replace("...", "?? ?? ?? ??").split(" "))
                                    .mapToInt(part -> part.equals("??") ? ANY : Integer.parseInt(part, 16))
                                    .toArray()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
