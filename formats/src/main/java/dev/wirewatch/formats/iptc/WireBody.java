package dev.wirewatch.formats.iptc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a wire message and what its first lines say.
 *
 * @param agency as the dateline names it, such as AP; blank where it does not
 */
record WireBody(
        String headline, List<String> bylines, String dateline, String agency, String editorsNote, String body) {

    /** The place and the agency in brackets, before the first word of the text. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?<dateline>\\p{Lu}[^()\\n]{1,60}?\\s\\((?<agency>[\\p{Lu}\\p{Ll}][\\p{L}/ -]{1,20})\\))\\s?[-_–—:]{0,2}.*",
            Pattern.DOTALL);

    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY|Von|VON|Par|Por|Di|Door)\\s+\\p{Lu}[^.!?]{2,80}\\.?");

    private static final Pattern TITLE = Pattern.compile(
            "\\s+(?:Staff |Special )?(?:Writer|Correspondent|Reporter|Editor)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTE =
            Pattern.compile("\\(?(?:Eds?\\.?|Editors|EDS|Note to editors)\\b.*", Pattern.DOTALL);

    private static final Pattern KILL = Pattern.compile(
            "(?:BULLETIN|ADVISORY|URGENT)[ :,-]+KILL\\b.*|.*\\bMANDATORY KILL\\b.*|KILL(?:\\s*[:,-].*)?");

    private static final Pattern CORRECTION = Pattern.compile("(?:CORRECTI(?:ON|VE)|CORRECTED|BERICHTIGUNG)\\b.*");
    private static final Pattern ADVISORY = Pattern.compile("ADVISORY\\b.*");

    private static final int LONGEST_HEADLINE = 140;

    static WireBody of(String text) {
        WireLines lines = WireLines.of(text);
        List<String> head = lines.head();
        List<String> paragraphs = new ArrayList<>(lines.paragraphs());
        if (head.isEmpty() && paragraphs.size() > 1 && isHeadline(paragraphs.get(0))) {
            head = List.of(paragraphs.remove(0));
        }
        while (!paragraphs.isEmpty() && BYLINE.matcher(paragraphs.get(0)).matches()) {
            head = Stream.concat(head.stream(), Stream.of(paragraphs.remove(0))).toList();
        }
        List<String> bylines =
                head.stream().filter(line -> BYLINE.matcher(line).matches()).toList();
        List<String> notes =
                head.stream().filter(line -> NOTE.matcher(line).matches()).toList();
        Matcher dateline = DATELINE.matcher(paragraphs.isEmpty() ? "" : paragraphs.get(0));
        boolean dated = dateline.matches();
        return new WireBody(
                headline(head.stream()
                        .filter(line -> !bylines.contains(line) && !notes.contains(line))
                        .toList()),
                bylines,
                dated ? dateline.group("dateline") : "",
                dated ? dateline.group("agency") : agency(head, bylines),
                String.join("\n\n", notes),
                String.join("\n\n", paragraphs));
    }

    /** The line below the author's says for whom, and as what. */
    private static String agency(List<String> head, List<String> bylines) {
        int below = bylines.isEmpty() ? 0 : head.indexOf(bylines.get(bylines.size() - 1)) + 1;
        return below == 0
                        || below >= head.size()
                        || NOTE.matcher(head.get(below)).matches()
                ? ""
                : TITLE.matcher(head.get(below)).replaceAll("");
    }

    /** A message that kills an article says so in its first words. */
    boolean isKill() {
        return KILL.matcher(firstWords()).matches();
    }

    List<String> signals() {
        String first = firstWords();
        List<String> signals = new ArrayList<>();
        if (isKill()) {
            signals.add("kill");
        }
        if (CORRECTION.matcher(first).matches()) {
            signals.add("correction");
        }
        if (ADVISORY.matcher(first).matches() && !isKill()) {
            signals.add("advisory");
        }
        return signals;
    }

    private String firstWords() {
        return (headline.isBlank() ? body : headline).lines().findFirst().orElse("");
    }

    /** ANPA repeats the keyword before the headline, and marks the headline in some services. */
    private static String headline(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("HL:"))
                .findFirst()
                .map(line -> line.substring(3).strip())
                .orElseGet(() -> lines.stream()
                        .filter(line -> !line.matches("(?:AP-|BC-|AM-|PM-)?[\\p{Lu}][\\w-]*(?:,[^ ].*|, .*\\d+)"))
                        .findFirst()
                        .orElse(""));
    }

    private static boolean isHeadline(String paragraph) {
        return paragraph.length() <= LONGEST_HEADLINE
                && !paragraph.endsWith(".")
                && !DATELINE.matcher(paragraph).matches();
    }
}
