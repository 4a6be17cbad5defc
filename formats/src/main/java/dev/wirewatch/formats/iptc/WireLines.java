package dev.wirewatch.formats.iptc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a wire message, which are broken by hand: a paragraph begins with an indented line or after a blank one.
 * Lines above the text end with an equals sign, or begin with a circumflex in ANPA's, and so may lines in the text.
 *
 * @param head the lines above the text, each whole
 */
record WireLines(List<String> head, List<String> paragraphs) {

    /** What a line above the text ends with: quad left, upper rail, equals sign. */
    private static final Pattern LINE_END = Pattern.compile("[@<=>\\s]+$");

    /** Between two lines above the text that are on one line. */
    private static final Pattern SEVERAL = Pattern.compile("<[ \\t]*\\^");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]+");
    private static final int HEAD_LINES = 6;

    static WireLines of(String text) {
        String separate = SEVERAL.matcher(CONTROL.matcher(text).replaceAll("")).replaceAll("<\n^");
        List<String> lines = separate.lines().toList();
        int head = headLength(lines);
        return new WireLines(joined(lines.subList(0, head)), paragraphs(lines.subList(head, lines.size())));
    }

    /**
     * How many lines are above the text: up to the last near the top that ends or begins as such lines do, and those
     * that go on with a circumflex.
     */
    private static int headLength(List<String> lines) {
        int length = 0;
        for (int i = 0; i < Math.min(HEAD_LINES, lines.size()); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("^") || line.endsWith("=") || line.endsWith("@<")) {
                length = i + 1;
            }
        }
        while (length > 0 && length < lines.size() && lines.get(length).strip().startsWith("^")) {
            length++;
        }
        return length;
    }

    /** A line above the text goes on in the next one until it is closed. */
    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("^") && !open.isEmpty()) {
                close(open, joined);
            }
            open.append(open.isEmpty() ? "" : " ").append(LINE_END.matcher(text).replaceAll(""));
            if (text.endsWith("=") || text.endsWith("<")) {
                close(open, joined);
            }
        }
        close(open, joined);
        return joined;
    }

    private static void close(StringBuilder open, List<String> lines) {
        String line = open.toString().replaceFirst("^\\^+", "").strip();
        if (!line.isEmpty()) {
            lines.add(line);
        }
        open.setLength(0);
    }

    private static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            boolean indented = line.startsWith("\t") || line.startsWith("  ");
            boolean raised = line.strip().startsWith("^");
            if (line.isBlank() || indented || raised) {
                close(open, paragraphs);
            }
            open.append(open.isEmpty() ? "" : " ").append(line.strip().replaceFirst(raised ? "[<=]+$" : "<+$", ""));
            if (raised) {
                close(open, paragraphs);
            }
        }
        close(open, paragraphs);
        return paragraphs.stream()
                .map(paragraph -> paragraph
                        .replaceAll("\\s+", " ")
                        .replace("``", "\"")
                        .replace("''", "\"")
                        .replace(" _ ", " — "))
                .toList();
    }
}
