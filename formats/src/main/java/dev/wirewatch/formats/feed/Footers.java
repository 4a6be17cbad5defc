package dev.wirewatch.formats.feed;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that programs append to the text of items, such as "The post X appeared first on Y". */
final class Footers {

    /** The dots, perhaps in brackets, with which a shortened text ends. */
    private static final Pattern DOTS = Pattern.compile("\\[?(?:…|\\.{3})\\]?");

    /** The arrow that ends a link, and the point that ends a sentence. */
    private static final Pattern END = Pattern.compile("[\\s.»›>→⟶…]+$");

    private static final List<Template> TEMPLATES = templates();

    private static final int LONGEST = 500;

    private Footers() {}

    /** @param text paragraphs separated by blank lines */
    static String removed(String text) {
        String rest = text;
        while (true) {
            int start = rest.lastIndexOf('\n') + 1;
            String last = rest.substring(start);
            if (last.length() > LONGEST || !isOne(last)) {
                return rest.substring(0, start) + withoutInline(last);
            }
            rest = rest.substring(0, start).stripTrailing();
            if (rest.isEmpty()) {
                return rest;
            }
        }
    }

    /** Without what follows the last dots where it is such a line. */
    private static String withoutInline(String paragraph) {
        Matcher dots = DOTS.matcher(paragraph);
        dots.region(Math.max(0, paragraph.length() - LONGEST), paragraph.length());
        while (dots.find()) {
            if (isOne(paragraph.substring(dots.end()).strip())) {
                return paragraph.substring(0, dots.end());
            }
        }
        return paragraph;
    }

    private static boolean isOne(String line) {
        String plain = bare(line);
        return !plain.isEmpty() && TEMPLATES.stream().anyMatch(template -> template.fits(plain));
    }

    private static String bare(String line) {
        return END.matcher(line.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /** @param parts the words between the stars; blank at the ends where a star is there */
    private record Template(List<String> parts) {

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
