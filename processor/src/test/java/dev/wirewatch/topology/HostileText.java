package dev.wirewatch.topology;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that is made to cost much: a few phrases again and again, with another name at each place for one. */
final class HostileText {

    static final String NAME = "NAME";

    static final List<String> PHRASES = List.of(
            NAME + " said it was so. ",
            NAME + " said ",
            NAME + " said that ",
            "\"It is so,\" said " + NAME + ". ",
            "“It is so. ",
            "\"",
            "(((",
            NAME + ", ",
            NAME + " and ",
            "Mr " + NAME + " of " + NAME + " ",
            "the head of the harbour of " + NAME + ", ",
            "according to " + NAME + " ",
            "He added that it was. ",
            "It is not so. ",
            "$1.2 million and 3% on Monday ",
            "READ MORE: " + NAME + "\n\n",
            NAME + "\n\n",
            "\n\n",
            "Bakor Belum said " + NAME + " was there. ",
            "Bakor Belum said it was so. ",
            "Bakor Belum ",
            "harbour ",
            "that ",
            "😀");

    private static final Pattern PLACE = Pattern.compile(NAME);
    private static final String[] STARTS = {"Ba", "De", "Ki", "Lo", "Mu", "Na", "Pe", "Ri", "So", "Tu"};
    private static final String[] ENDS = {"kor", "lum", "nas", "pel", "rin", "sot", "tam", "vik", "wen", "zad"};

    private HostileText() {}

    /** The phrases in turn, so many characters of them. */
    static String of(List<String> phrases, int chars) {
        StringBuilder text = new StringBuilder(chars);
        int names = 0;
        for (int i = 0; text.length() < chars; i++) {
            Matcher places = PLACE.matcher(phrases.get(i % phrases.size()));
            while (places.find()) {
                places.appendReplacement(text, name(names++));
            }
            places.appendTail(text);
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(chars - 1)) ? chars - 1 : chars);
    }

    private static String name(int number) {
        return word(number % 100)
                + ' '
                + word(number / 100 % 100)
                + word(number / 10_000 % 100).toLowerCase(Locale.ROOT);
    }

    private static String word(int number) {
        return STARTS[number % 10] + ENDS[number / 10];
    }
}
