package dev.wirewatch.formats.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headline in the title of a page, without the name of the site that follows it. */
final class PageTitle {

    private static final Pattern SUFFIX =
            Pattern.compile("(.*\\S)\\s*(?:[|\u00b7\u2022\u00bb]|::|\\s[-\u2013\u2014])\\s+(\\S.*?)");
    private static final Pattern SIGN = Pattern.compile("\\s(?:[|\u00bb]|::)\\s");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 2000;
    private static final int SITE_WORDS = 4;

    private PageTitle() {}

    /**
     * @param site its name; may be empty
     * @param host of the page; may be empty
     * @param headings of the page; when the title begins with one of them, it is the headline
     */
    static String headline(String title, String site, String host, List<String> headings) {
        String whole = SPACE.matcher(title).replaceAll(" ").strip();
        Matcher parts = SUFFIX.matcher(whole);
        if (whole.length() > LONGEST || !parts.matches()) {
            return whole;
        }
        String headline = parts.group(1).strip();
        String suffix = parts.group(2);
        if (isOneOf(headings, whole)) {
            return whole;
        }
        boolean named = isOneOf(List.of(site), suffix) || letters(host).contains(letters(suffix));
        boolean looksLikeIt =
                site.isEmpty() && isShort(suffix) && SIGN.matcher(whole).find();
        return named || isOneOf(headings, headline) || looksLikeIt ? headline(headline, site, host, headings) : whole;
    }

    /** Whether it is the same but for case and signs. */
    static boolean isOneOf(List<String> texts, String text) {
        return texts.stream().map(PageTitle::letters).anyMatch(letters(text)::equals);
    }

    private static boolean isShort(String suffix) {
        return suffix.split(" ").length <= SITE_WORDS;
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
