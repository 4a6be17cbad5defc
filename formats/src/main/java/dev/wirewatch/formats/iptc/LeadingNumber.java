package dev.wirewatch.formats.iptc;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers in texts that may hold more, such as the versions of ninjs. */
final class LeadingNumber {

    private static final Pattern LEADING = Pattern.compile("\\s*0*(\\d{1,18})(?!\\d).*", Pattern.DOTALL);

    private LeadingNumber() {}

    /** The number that a text begins with: 3 of "3" and of "3.1"; none of "draft". */
    static OptionalLong of(String text) {
        Matcher number = LEADING.matcher(text);
        return number.matches() ? OptionalLong.of(Long.parseLong(number.group(1))) : OptionalLong.empty();
    }
}
