package dev.wirewatch.english.text;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts of a paragraph that are not story: labels, tags in brackets, signatures. */
final class SkippedParts {

    private static final int LONGEST = 400;
    private static final int LONGEST_SIGN = 50;
    private static final String DASHES = "-–—/";

    private final LinePatterns asides = new LinePatterns(SkipList.entries("aside"));
    private final LinePatterns signs = new LinePatterns(SkipList.entries("sign"));
    private final Pattern labels = Pattern.compile(
            "(?:" + String.join("|", SkipList.entries("label")) + ")\\s?(?:[:|]|-|\\s[–—-])\\s*",
            Pattern.CASE_INSENSITIVE);

    /** Returns where the label ends that a paragraph starts with, or {@code from} if it has none. */
    int labelEnd(String text, int from, int to) {
        Matcher matcher = labels.matcher(text).region(from, to);
        return matcher.lookingAt() && matcher.end() < to ? matcher.end() : from;
    }

    /** Returns the stretches between, before and after a paragraph's sentences that are not story, in order. */
    List<Span> find(String text, Span paragraph) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open = i;
            } else if ((c == ')' || c == ']') && open >= 0) {
                if (isAside(text, paragraph, new Span(open, i + 1))) {
                    found.add(new Span(open, i + 1));
                }
                open = -1;
            }
        }
        sign(text, paragraph)
                .filter(sign -> found.stream().noneMatch(sign::overlaps))
                .ifPresent(found::add);
        return found;
    }

    private boolean isAside(String text, Span paragraph, Span brackets) {
        boolean last = brackets.end() == paragraph.end();
        if (brackets.length() > LONGEST || !(last || isOutside(text, paragraph, brackets))) {
            return false;
        }
        String bare = SkipList.bare(brackets.in(text));
        return asides.match(bare) || (last && signs.match(bare));
    }

    /** Whether brackets are at the start of a paragraph or after the end of a sentence. */
    private static boolean isOutside(String text, Span paragraph, Span brackets) {
        int before = brackets.start() - 1;
        while (before >= paragraph.start() && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < paragraph.start() || isSentenceEnd(text.charAt(before));
    }

    /** What signs the last sentence, after a dash or slash or without: "... he said. - Northwire", "... he said. NORTHWIRE". */
    private Optional<Span> sign(String text, Span paragraph) {
        int from = Math.max(paragraph.start() + 2, paragraph.end() - LONGEST_SIGN);
        for (int i = paragraph.end() - 2; i >= from; i--) {
            boolean dash = DASHES.indexOf(text.charAt(i)) >= 0
                    && isSentenceEnd(text.charAt(text.charAt(i - 1) == ' ' ? i - 2 : i - 1));
            if ((dash || isAfterSentence(text, i, paragraph.end()))
                    && signs.match(SkipList.bare(text.substring(i, paragraph.end())))) {
                return Paragraphs.trimmed(text, i, paragraph.end());
            }
        }
        return Optional.empty();
    }

    /** "he said. NORTHWIRE" without a stop; not the name after an initial. */
    private static boolean isAfterSentence(String text, int space, int end) {
        return Character.isWhitespace(text.charAt(space))
                && isSentenceEnd(text.charAt(space - 1))
                && !Character.isUpperCase(text.charAt(space - 2))
                && Character.isLetter(text.charAt(end - 1));
    }

    /** Whether a sentence may end with this character. */
    static boolean isSentenceEnd(char c) {
        return ".!?\"”’'".indexOf(c) >= 0;
    }
}
