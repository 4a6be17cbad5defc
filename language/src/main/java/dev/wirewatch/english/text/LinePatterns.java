package dev.wirewatch.english.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Many regular expressions for whole lines; only those that a line's first character fits are tried. */
final class LinePatterns {

    private static final int ASCII = 128;

    private final List<Pattern> byFirst;
    private final Pattern all;

    LinePatterns(List<String> regexes) {
        List<Pattern> patterns = regexes.stream()
                .map(regex -> Pattern.compile(regex, Pattern.DOTALL))
                .toList();
        this.byFirst = IntStream.range(0, ASCII)
                .mapToObj(c ->
                        any(patterns.stream().filter(p -> canStart(p, (char) c)).toList()))
                .toList();
        this.all = any(patterns);
    }

    boolean match(String line) {
        char first = line.isEmpty() ? 0 : line.charAt(0);
        return (first < ASCII ? byFirst.get(first) : all).matcher(line).matches();
    }

    /** A pattern that fails on one character without having asked for more does not start with it. */
    private static boolean canStart(Pattern pattern, char first) {
        Matcher matcher = pattern.matcher(String.valueOf(first));
        return matcher.matches() || matcher.hitEnd();
    }

    /** Returns a pattern that matches what any of some does, and nothing if there are none. */
    private static Pattern any(List<Pattern> patterns) {
        String none = "(?!)";
        return Pattern.compile(
                patterns.stream()
                        .map(Pattern::pattern)
                        .reduce((a, b) -> a + "|" + b)
                        .orElse(none),
                Pattern.DOTALL);
    }
}
