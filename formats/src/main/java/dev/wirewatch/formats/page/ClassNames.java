package dev.wirewatch.formats.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class names, the id, and the name of a custom element say about an element. */
final class ClassNames {

    private static final Set<String> NEVER = ClutterWords.of("never");
    private static final Set<String> SELDOM = ClutterWords.of("seldom");
    private static final Set<String> CONTENT = ClutterWords.of("content");
    private static final Set<String> MODIFIERS = ClutterWords.of("modifier");

    private static final Pattern NAMES = Pattern.compile("\\s+");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int LONGEST = 1000;

    /** From the least likely to be main content to the most. */
    enum Verdict {
        NEVER,
        SELDOM,
        UNKNOWN,
        CONTENT
    }

    private ClassNames() {}

    static Verdict of(Element element) {
        // the names of custom elements, as AMP has them, are chosen by their authors too
        String custom = element.normalName().indexOf('-') > 0 ? element.normalName() : "";
        String names = element.className() + " " + element.id() + " " + custom;
        if (names.isBlank() || names.length() > LONGEST) {
            return Verdict.UNKNOWN;
        }
        Verdict verdict = Verdict.UNKNOWN;
        for (String name : NAMES.split(names.strip())) {
            Verdict one = ofName(name);
            if (one.compareTo(Verdict.UNKNOWN) < 0) {
                verdict = one.compareTo(verdict) < 0 ? one : verdict;
            } else if (verdict == Verdict.UNKNOWN) {
                verdict = one;
            }
        }
        return verdict;
    }

    private static Verdict ofName(String name) {
        boolean content = false;
        boolean seldom = false;
        for (String part : PARTS.split(name)) {
            String word = part.toLowerCase(Locale.ROOT);
            if (MODIFIERS.contains(word)) {
                break;
            }
            if (NEVER.contains(word)) {
                return Verdict.NEVER;
            }
            content |= CONTENT.contains(word);
            seldom |= SELDOM.contains(word);
        }
        return seldom ? Verdict.SELDOM : content ? Verdict.CONTENT : Verdict.UNKNOWN;
    }
}
