package dev.wirewatch.formats.markup;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Charsets by the names that senders give them. Many names mean a larger charset than they say, since that is what
 * the sending systems use; the choice is that of the WHATWG's Encoding Standard.
 */
final class Charsets {

    private static final String WESTERN = "windows-1252";

    /** By the name that Java gives to what the label says, in lower case. */
    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("us-ascii", WESTERN),
            Map.entry("iso-8859-1", WESTERN),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("x-iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-euc-cn", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"));

    /** Names that Java does not know, with dashes. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("ascii", WESTERN),
            Map.entry("ansi", WESTERN),
            Map.entry("latin-1", WESTERN),
            Map.entry("8859-1", WESTERN),
            Map.entry("iso8859", WESTERN),
            Map.entry("iso-8859", WESTERN),
            Map.entry("iso-8859-1-windows-latin-1", WESTERN),
            Map.entry("unicode-1-1-utf-8", "UTF-8"),
            Map.entry("unicode-2-0-utf-8", "UTF-8"),
            Map.entry("x-unicode20utf8", "UTF-8"),
            Map.entry("utf", "UTF-8"),
            Map.entry("u8", "UTF-8"),
            Map.entry("u16", "UTF-16"),
            Map.entry("u32", "UTF-32"),
            Map.entry("unicode", "UTF-16"),
            Map.entry("ucs-2", "UTF-16"),
            Map.entry("ucs-4", "UTF-32"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("iso-8859-6-i", "ISO-8859-6"),
            Map.entry("iso-8859-10", WESTERN),
            Map.entry("iso-8859-14", WESTERN),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("gb-2312-80", "GB18030"),
            Map.entry("chinese", "GB18030"),
            Map.entry("iso-ir-58", "GB18030"),
            Map.entry("csiso58gb231280", "GB18030"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("uhc", "x-windows-949"),
            Map.entry("iso-ir-149", "x-windows-949"),
            Map.entry("x-mac-ukrainian", "x-MacUkraine"),
            Map.entry("ebcdic", "IBM1047"));

    private Charsets() {}

    static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        String dashed = name.replace('_', '-').replace(' ', '-');
        return java(name)
                .or(() -> java(dashed))
                .or(() -> Optional.ofNullable(ALIASES.get(dashed)).flatMap(Charsets::java))
                .or(() -> prefixed(dashed, "win-", "windows-"))
                .or(() -> prefixed(dashed, "win", "windows-"))
                .or(() -> prefixed(dashed, "cp-", "cp"))
                .or(() -> prefixed(dashed, "x-cp", "windows-"))
                .or(() -> prefixed(dashed, "x-mac-", "x-Mac"))
                .or(() -> prefixed(dashed, "mac-", "x-Mac"))
                .or(() -> prefixed(dashed, "mac", "x-Mac"))
                .or(() -> prefixed(dashed, "cs", ""))
                .or(() -> prefixed(dashed, "x-", ""))
                .or(() -> java("cp" + dashed))
                .map(charset -> LARGER.getOrDefault(charset.name().toLowerCase(Locale.ROOT), charset.name()))
                .flatMap(Charsets::java);
    }

    private static Optional<Charset> prefixed(String name, String from, String to) {
        return name.startsWith(from) ? java(to + name.substring(from.length())) : Optional.empty();
    }

    private static Optional<Charset> java(String name) {
        boolean legal = !name.isEmpty()
                && Character.isLetterOrDigit(name.charAt(0))
                && name.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "-+.:_".indexOf(c) >= 0));
        return legal && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /** UTF-16 and UTF-32. */
    static boolean isWide(Charset charset) {
        return charset.name().contains("UTF-16") || charset.name().contains("UTF-32");
    }

    /** Whether every byte is a character, which then fits always and proves nothing. */
    static boolean isOneByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
    }

    static boolean isEbcdic(Charset charset) {
        return isOneByte(charset) && new String(new byte[] {0x4C}, charset).equals("<");
    }
}
