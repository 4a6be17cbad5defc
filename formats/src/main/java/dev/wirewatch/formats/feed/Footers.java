package dev.wirewatch.formats.feed;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines that programs append to the text of items, such as "The post X appeared first on Y". */
final class Footers {

    /** The dots, perhaps in brackets, with which a shortened text ends. */
    private static final Pattern DOTS = Pattern.compile("\\[?(?:…|\\.{3})\\]?");

    private static final String END = ".»›>→⟶…";

    /** Few begin as a line does, and most lines are none of them. */
    private static final Map<Character, List<Template>> BY_FIRST = templates().stream()
            .filter(Template::hasFirst)
            .collect(Collectors.groupingBy(template -> template.parts().get(0).charAt(0)));

    private static final List<Template> OF_ANY_FIRST =
            templates().stream().filter(template -> !template.hasFirst()).toList();

    private static final int LONGEST = 500;
    private static final int MOST = 8;

    private Footers() {}

    /** @param text paragraphs separated by blank lines */
    static String removed(String text) {
        String rest = text;
        for (int count = 0; count < MOST && !rest.isEmpty(); count++) {
            int start = rest.lastIndexOf('\n') + 1;
            String last = rest.substring(start);
            if (last.length() > LONGEST || !isOne(last)) {
                String kept = withoutInline(last);
                return kept.length() == last.length() ? rest : rest.substring(0, start) + kept;
            }
            rest = rest.substring(0, start).stripTrailing();
        }
        return rest;
    }

    /** Without what follows the last dots where it is such a line. */
    private static String withoutInline(String paragraph) {
        int from = Math.max(0, paragraph.length() - LONGEST);
        if (paragraph.indexOf('…', from) < 0 && paragraph.indexOf("...", from) < 0) {
            return paragraph;
        }
        Matcher dots = DOTS.matcher(paragraph).region(from, paragraph.length());
        while (dots.find()) {
            if (isOne(paragraph.substring(dots.end()).strip())) {
                return paragraph.substring(0, dots.end());
            }
        }
        return paragraph;
    }

    private static boolean isOne(String line) {
        String plain = bare(line);
        return !plain.isEmpty()
                && (BY_FIRST.getOrDefault(plain.charAt(0), List.of()).stream().anyMatch(one -> one.fits(plain))
                        || OF_ANY_FIRST.stream().anyMatch(one -> one.fits(plain)));
    }

    /** In small letters, without the arrow that ends a link and the point that ends a sentence. */
    private static String bare(String line) {
        int end = line.length();
        while (end > 0 && (Character.isWhitespace(line.charAt(end - 1)) || END.indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return line.substring(0, end).strip().toLowerCase(Locale.ROOT);
    }

    /** @param parts the words between the stars; blank at the ends where a star is there */
    private record Template(List<String> parts) {

        boolean hasFirst() {
            return !parts.get(0).isEmpty();
        }

        boolean fits(String line) {
            String last = parts.get(parts.size() - 1);
            if (!line.startsWith(parts.get(0)) || !line.endsWith(last)) {
                return false;
            }
            if (parts.size() == 1) {
                return line.length() == last.length();
            }
            int at = parts.get(0).length();
            for (String part : parts.subList(1, parts.size() - 1)) {
                int found = line.indexOf(part, at + 1);
                if (found < 0) {
                    return false;
                }
                at = found + part.length();
            }
            return line.length() - last.length() > at;
        }
    }

    private static List<Template> templates() {
        try {
            return Resources.readLines(Resources.getResource(Footers.class, "footer-lines.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Template(List.of(bare(line).split("\\*", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
