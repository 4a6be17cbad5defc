package dev.wirewatch.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of text in a terminal, where letters of East Asia and emoji take two places and combining marks none.
 *
 * @param sides a character a column: {@code <} where text begins at the column's left edge, {@code >} where it ends at
 *     the right one
 */
public record Columns(String sides) {

    /** First and last code points of ranges of wide letters, after Unicode Standard Annex 11. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    /** The same cells with spaces, so that each column is as wide as its widest cell; the last one needs none. */
    public List<List<String>> aligned(List<List<String>> rows) {
        int[] widths = IntStream.range(0, sides.length())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> aligned(row, widths)).toList();
    }

    /** How many places a text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** The text, cut to that many places with "…" at its end. */
    public static String shortened(String text, int places) {
        if (width(text) <= places) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int left = places - 1;
        for (int letter : text.codePoints().toArray()) {
            left -= width(letter);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString().stripTrailing() + "…";
    }

    private List<String> aligned(List<String> row, int[] widths) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            String space = " ".repeat(widths[column] - width(row.get(column)));
            cells.add(sides.charAt(column) == '>' ? space + row.get(column) : row.get(column) + space);
        }
        return cells;
    }

    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (letter >= range[0] && letter <= range[1]) {
                return 2;
            }
        }
        return 1;
    }
}
