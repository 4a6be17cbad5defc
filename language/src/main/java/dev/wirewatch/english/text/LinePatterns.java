package dev.wirewatch.english.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many regular expressions for whole lines; only those that a line's first two characters fit are tried. */
final class LinePatterns {

    private static final int ASCII = 128;

    private final List<Pattern> all;
    /** Found when a line begins with these two for the first time. */
    private final AtomicReferenceArray<List<Pattern>> byStart = new AtomicReferenceArray<>(ASCII * ASCII);

    LinePatterns(List<String> regexes) {
        this.all = regexes.stream()
                .map(regex -> Pattern.compile(regex, Pattern.DOTALL))
                .toList();
    }

    boolean match(String line) {
        for (Pattern pattern : candidates(line)) {
            if (pattern.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }

    private List<Pattern> candidates(String line) {
        if (line.length() < 2 || line.charAt(0) >= ASCII || line.charAt(1) >= ASCII) {
            return all;
        }
        int place = line.charAt(0) * ASCII + line.charAt(1);
        List<Pattern> known = byStart.getAcquire(place);
        if (known != null) {
            return known;
        }
        String start = line.substring(0, 2);
        List<Pattern> found =
                all.stream().filter(pattern -> canStart(pattern, start)).toList();
        byStart.setRelease(place, found);
        return found;
    }

    /** A pattern that fails on these without having asked for more does not start with them. */
    private static boolean canStart(Pattern pattern, String start) {
        Matcher matcher = pattern.matcher(start);
        return matcher.matches() || matcher.hitEnd();
    }
}
