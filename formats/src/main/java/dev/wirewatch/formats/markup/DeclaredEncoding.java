package dev.wirewatch.formats.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a document names in its XML declaration or, being HTML, in a meta element. */
final class DeclaredEncoding {

    private static final int LOOK = 2048;

    private static final Pattern XML = Pattern.compile(
            "^[^<]*<\\?xml\\b[^>]*?\\bencoding\\s*=\\s*[\"']?\\s*([^\"'\\s?>]{1,60})", Pattern.CASE_INSENSITIVE);
    private static final Pattern META = Pattern.compile(
            "<meta\\b[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([^\"'\\s/>;]{1,60})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML =
            Pattern.compile("^\\s*(?:<!doctype\\s+html|<html|<head)", Pattern.CASE_INSENSITIVE);

    private static final int[] EBCDIC_XML = {0x4C, 0x6F, 0xA7, 0x94};
    private static final String EBCDIC = "IBM1047";

    private DeclaredEncoding() {}

    static Optional<String> in(byte[] bytes) {
        if (isEbcdic(bytes)) {
            String start = start(bytes, Charsets.named(EBCDIC).orElse(StandardCharsets.ISO_8859_1));
            return found(XML, start)
                    .filter(name ->
                            Charsets.named(name).filter(Charsets::isEbcdic).isPresent())
                    .or(() -> Optional.of(EBCDIC));
        }
        String start = start(bytes, StandardCharsets.ISO_8859_1);
        return found(XML, start).or(() -> HTML.matcher(start).find() ? found(META, start) : Optional.empty());
    }

    private static String start(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(LOOK, bytes.length), charset);
    }

    private static Optional<String> found(Pattern pattern, String start) {
        Matcher matcher = pattern.matcher(start);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether it begins with the first letters of an XML declaration in EBCDIC. */
    static boolean isEbcdic(byte[] bytes) {
        for (int i = 0; i < EBCDIC_XML.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != EBCDIC_XML[i]) {
                return false;
            }
        }
        return true;
    }
}
