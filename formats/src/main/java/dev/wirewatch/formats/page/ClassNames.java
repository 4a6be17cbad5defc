package dev.wirewatch.formats.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class names, the id, and the name of a custom element say about an element.
 *
 * @param word that says so; empty for {@code UNKNOWN}
 */
record ClassNames(Verdict verdict, String word) {

    static final ClassNames NOTHING = new ClassNames(Verdict.UNKNOWN, "");

    private static final Set<String> NEVER = ClutterWords.of("never");
    private static final Set<String> PROMPT = ClutterWords.of("prompt");
    private static final Set<String> SELDOM = ClutterWords.of("seldom");
    private static final Set<String> CONTENT = ClutterWords.of("content");
    private static final Set<String> MODIFIERS = ClutterWords.of("modifier");

    private static final Pattern NAMES = Pattern.compile("\\s+");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    /** WordPress gives the element of a post its categories and tags as names, which are any words at all. */
    private static final Pattern POST = Pattern.compile("(?:^|\\s)(?:hentry|post-\\d+)(?:\\s|$)");

    private static final int LONGEST = 1000;
    private static final ClassNames STORY = new ClassNames(Verdict.CONTENT, "hentry");

    /** From the least likely to be main content to the most. */
    enum Verdict {
        NEVER,
        PROMPT,
        SELDOM,
        UNKNOWN,
        CONTENT
    }

    static ClassNames of(Element element) {
        return of(element, Set.of());
    }

    /** @param ignored words that say nothing on this page */
    static ClassNames of(Element element, Set<String> ignored) {
        // the names of custom elements, as AMP has them, are chosen by their authors too
        String custom = element.normalName().indexOf('-') > 0 ? element.normalName() : "";
        String names = element.className() + " " + element.id() + " " + custom;
        if (names.isBlank() || names.length() > LONGEST) {
            return NOTHING;
        }
        if (POST.matcher(names).find()) {
            return STORY;
        }
        ClassNames found = NOTHING;
        for (String name : NAMES.split(names.strip())) {
            found = found.or(ofName(name, ignored));
        }
        return found;
    }

    boolean isClutter() {
        return verdict.compareTo(Verdict.UNKNOWN) < 0;
    }

    /** Of two the one that is clutter, and of these the more certain; else that which says something. */
    private ClassNames or(ClassNames other) {
        boolean better = other.isClutter()
                ? other.verdict.compareTo(verdict) < 0
                : verdict == Verdict.UNKNOWN && other.verdict == Verdict.CONTENT;
        return better ? other : this;
    }

    private static ClassNames ofName(String name, Set<String> ignored) {
        ClassNames found = NOTHING;
        for (String part : PARTS.split(name)) {
            String word = part.toLowerCase(Locale.ROOT);
            if (MODIFIERS.contains(word)) {
                break;
            }
            found = ignored.contains(word) ? found : found.or(new ClassNames(ofWord(word), word));
        }
        return found;
    }

    private static Verdict ofWord(String word) {
        if (NEVER.contains(word)) {
            return Verdict.NEVER;
        }
        if (PROMPT.contains(word)) {
            return Verdict.PROMPT;
        }
        if (SELDOM.contains(word)) {
            return Verdict.SELDOM;
        }
        return CONTENT.contains(word) ? Verdict.CONTENT : Verdict.UNKNOWN;
    }
}
