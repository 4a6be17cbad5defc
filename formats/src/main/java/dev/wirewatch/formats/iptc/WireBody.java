package dev.wirewatch.formats.iptc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** A keyword with its version, its number of words, or both. */
    private static final Pattern SLUG = Pattern.compile(
            "(?:(?:AP|BC|AM|PM)-+\\S.*|\\p{Lu}[\\w-]*)(?:,[^ ].*|, .*\\d+)|(?:AP|BC|AM|PM)-+\\S+(?:,.*)?");

    /** A number by which the service's computers know the message. */
    private static final Pattern MARK = Pattern.compile("\\*?\\d+");

    private static final int SHORTEST_KEY = 3;
    private static final int LONGEST_HEADLINE = 140;

    /** @param keywords of the header, which the first line of ANPA's text repeats */
    static WireBody of(String text, String keywords) {
        WireLines lines = WireLines.of(text);
        List<String> marked = lines.head().stream()
                .filter(line -> !MARK.matcher(line).matches())
                .toList();
        boolean slug = !marked.isEmpty() && isSlug(marked.get(0), keywords);
        List<String> head = slug ? marked.subList(1, marked.size()) : marked;
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
        List<String> titles = head.stream()
                .filter(line -> !bylines.contains(line) && !notes.contains(line))
                .toList();
        String headline = headline(titles);
        if (paragraphs.isEmpty()) { // a list of headlines
            titles.stream().filter(line -> !line.equals(headline)).forEach(paragraphs::add);
        }
        Matcher dateline = DATELINE.matcher(paragraphs.isEmpty() ? "" : paragraphs.get(0));
        boolean dated = dateline.matches();
        return new WireBody(
                headline,
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

    /** Some services mark the headline. */
    private static String headline(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("HL:"))
                .findFirst()
                .map(line -> line.substring(3).strip())
                .orElseGet(() -> lines.stream().findFirst().orElse(""));
    }

    /** The line that repeats the keyword of the header, with the version and the number of words. */
    private static boolean isSlug(String line, String keywords) {
        String key = letters(line.split(",", 2)[0]);
        String known = letters(keywords);
        boolean repeats = key.length() >= SHORTEST_KEY
                && known.length() >= SHORTEST_KEY
                && (line.contains(",") || key.equals(known))
                && (key.startsWith(known) || known.startsWith(key));
        return repeats || SLUG.matcher(line).matches();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isHeadline(String paragraph) {
        return paragraph.length() <= LONGEST_HEADLINE
                && !paragraph.endsWith(".")
                && !DATELINE.matcher(paragraph).matches();
    }
}
