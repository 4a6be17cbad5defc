package dev.wirewatch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the lines of a page that are not story. What they look like stands in {@code skipped-lines.txt}. */
final class SkippedLines {

    /** Longer lines are story; it also bounds what the patterns cost. */
    private static final int LONGEST = 300;

    private final List<Pattern> links;
    private final List<Pattern> lines;
    private final List<Pattern> parts;

    private SkippedLines(List<Pattern> links, List<Pattern> lines, List<Pattern> parts) {
        this.links = links;
        this.lines = lines;
        this.parts = parts;
    }

    static SkippedLines fromResource() {
        List<String> entries = WordLists.read(SkippedLines.class, "skipped-lines.txt");
        return new SkippedLines(patterns(entries, "link "), patterns(entries, "line "), patterns(entries, "part "));
    }

    private static List<Pattern> patterns(List<String> entries, String kind) {
        return entries.stream()
                .filter(entry -> entry.startsWith(kind))
                .map(entry -> entry.substring(kind.length()).strip())
                .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /** @param first whether this is the document's first paragraph: "Poll: ..." is a headline there */
    boolean isSkipped(String line, boolean first) {
        return line.length() <= LONGEST && (matches(links, line) || (!first && matches(lines, line)));
    }

    private static boolean matches(List<Pattern> patterns, String line) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
    }

    /** Returns stretches of a story paragraph that are not story, in order, apart from each other. */
    List<Span> parts(String text, Span paragraph) {
        List<Span> found = new ArrayList<>();
        for (Pattern pattern : parts) {
            Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
            while (matcher.find()) {
                Span part = new Span(matcher.start(), matcher.end());
                if (found.stream().noneMatch(part::overlaps)) {
                    found.add(part);
                }
            }
        }
        return found.stream().sorted().toList();
    }
}
