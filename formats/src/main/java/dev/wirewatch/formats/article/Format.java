package dev.wirewatch.formats.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A format in which news arrives. */
public enum Format {
    RSS,
    ATOM,
    JSON_FEED,
    NEWS_SITEMAP,
    NINJS,
    NEWSML_G2,
    NEWSML_1,
    NITF,
    /** Wire text as in IPTC 7901 and ANPA 1312: control characters separate header, text and trailer. */
    IPTC_7901,
    HTML,
    TEXT,
    /** Our own article JSON. */
    ARTICLE;

    /** The name in commands and their output, such as {@code json-feed}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Format> named(String token) {
        return Arrays.stream(values())
                .filter(format -> format.token().equals(token))
                .findFirst();
    }

    /** All names, for messages. */
    public static String tokens() {
        return Arrays.stream(values()).map(Format::token).collect(Collectors.joining(", "));
    }
}
