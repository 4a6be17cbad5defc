package dev.wirewatch.english.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which paragraphs of a page are not story. */
final class SkippedLines {

    /** Longer paragraphs are story; it also bounds what the patterns cost. */
    private static final int LONGEST = 400;

    private static final int LONGEST_CREDIT = 200;
    private static final int LONGEST_SOURCE = 90;
    private static final int LONGEST_TITLE = 150;
    /** Fewer words below "Latest" are somebody's name. */
    private static final int SHORTEST_TITLE = 4;

    private static final List<String> PHOTO_SIGNS = List.of("/", "|", "©", " via ");
    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}\\p{N}@._/-])\\p{Ll}[\\p{L}'’]*");
    private static final Pattern TITLE_WORD = Pattern.compile("\\p{L}+");
    private final LinePatterns links = new LinePatterns(SkipList.entries("link"));
    private final LinePatterns lines = new LinePatterns(SkipList.entries("line"));
    private final LinePatterns heads = new LinePatterns(SkipList.entries("list"));
    private final LinePatterns photos = new LinePatterns(SkipList.entries("photo"));
    private final LinePatterns captions = new LinePatterns(SkipList.entries("caption"));
    private final LinePatterns credits = new LinePatterns(SkipList.entries("credit"));
    private final List<String> phrases = SkipList.entries("has");
    private final List<String> signed = SkipList.entries("signed");
    private final Set<String> smallWords = SkipList.smallWords();

    /**
     * Returns whether a paragraph is not story.
     *
     * @param first whether it is the document's first, which is a headline unless it is a mere link
     */
    boolean isSkipped(String paragraph, boolean first) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String bare = SkipList.bare(paragraph);
        if (bare.isEmpty() || links.match(bare)) {
            return true;
        }
        return !first
                && !isSpeech(paragraph, bare)
                && (lines.match(bare) || isCaption(bare) || isCredit(paragraph, bare) || hasPhrase(bare));
    }

    /** A sentence on a picture, and whose picture it is. */
    private boolean isCaption(String bare) {
        int end = bare.lastIndexOf(". ");
        return end > 0 && bare.length() - end <= LONGEST_SOURCE && captions.match(bare.substring(end + 2));
    }

    private boolean isCredit(String paragraph, String bare) {
        if (bare.length() > LONGEST_CREDIT) {
            return false;
        }
        return (PHOTO_SIGNS.stream().anyMatch(bare::contains) && photos.match(bare))
                || ((signed.stream().anyMatch(bare::contains) || credits.match(bare)) && areNames(paragraph));
    }

    private boolean areNames(String paragraph) {
        return SMALL_WORD.matcher(paragraph).results().allMatch(word -> smallWords.contains(word.group()));
    }

    private boolean hasPhrase(String bare) {
        return !isQuoting(bare) && phrases.stream().anyMatch(bare::contains);
    }

    /** "Sign up," she said: a quotation that ends before the paragraph does. */
    private static boolean isSpeech(String paragraph, String bare) {
        return "\"“".indexOf(paragraph.charAt(0)) >= 0 && isQuoting(bare);
    }

    private static boolean isQuoting(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('“') >= 0 || text.indexOf('”') >= 0;
    }

    /** Returns whether titles of other stories follow. */
    boolean isListHead(String paragraph) {
        return paragraph.length() < LONGEST && heads.match(SkipList.bare(paragraph));
    }

    /** Returns whether a list may go on with this paragraph: a title, or a name, which is story. */
    static boolean isListed(String paragraph) {
        return isTitle(paragraph)
                || (wordsOf(paragraph) < SHORTEST_TITLE
                        && !SkippedParts.isSentenceEnd(paragraph.charAt(paragraph.length() - 1)));
    }

    /** Returns whether a paragraph below a list head is a title: of some words, without a full stop or with capitals. */
    static boolean isTitle(String paragraph) {
        if (paragraph.length() > LONGEST_TITLE) {
            return false;
        }
        long words = wordsOf(paragraph);
        long capitals = TITLE_WORD
                .matcher(paragraph)
                .results()
                .filter(word -> Character.isUpperCase(word.group().codePointAt(0)))
                .count();
        char last = paragraph.charAt(paragraph.length() - 1);
        return words >= SHORTEST_TITLE
                && (capitals * 4 >= words * 3 || !(SkippedParts.isSentenceEnd(last) || ":;,…".indexOf(last) >= 0));
    }

    private static long wordsOf(String paragraph) {
        return TITLE_WORD.matcher(paragraph).results().count();
    }
}
