package dev.wirewatch.deliver.message;

import java.util.regex.Pattern;

/**
 * Text in Slack's markup. Three characters have an escape. For the others that mark something up there is none, here or in
 * Mattermost and Discord, which take the same messages: they give way to characters that look like them, or are parted
 * from what follows by a space of no width, so that a reader sees the text and no service sees markup, a mention or a link.
 */
final class Mrkdwn {

    private static final char NO_WIDTH = '\u200b';

    /** What begins a list, a heading, a rule or a quotation at the start of a line. */
    private static final Pattern LINE_START = Pattern.compile("^(?:[-+#=|]|\\d{1,9}[.)])");

    private Mrkdwn() {}

    static String escape(String line) {
        StringBuilder escaped = new StringBuilder(line.length() + line.length() / 8);
        if (LINE_START.matcher(line).lookingAt()) {
            escaped.append(NO_WIDTH);
        }
        for (int at = 0; at < line.length(); at++) {
            escaped.append(shown(line.charAt(at)));
            if (isParted(line, at)) {
                escaped.append(NO_WIDTH);
            }
        }
        return escaped.toString();
    }

    private static String shown(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '*' -> "\u2217";
            case '_' -> "\u02cd";
            case '~' -> "\u223c";
            case '`' -> "\u02cb";
            case '\\' -> "\u2216";
            default -> String.valueOf(character);
        };
    }

    private static boolean isParted(String line, int at) {
        return switch (line.charAt(at)) {
            case '@', '#', ']', '|' -> true; // mentions, tags, links in Markdown, spoilers
            case ':' -> isBefore(line, at, "//") || isBeforeWord(line, at); // addresses, names of emoji
            case '.' -> isWww(line, at);
            default -> false;
        };
    }

    private static boolean isBefore(String line, int at, String next) {
        return line.startsWith(next, at + 1);
    }

    private static boolean isBeforeWord(String line, int at) {
        return at + 1 < line.length()
                && (Character.isLetter(line.charAt(at + 1)) || "+-".indexOf(line.charAt(at + 1)) >= 0);
    }

    private static boolean isWww(String line, int at) {
        return at >= 3 && line.regionMatches(true, at - 3, "www", 0, 3);
    }
}
