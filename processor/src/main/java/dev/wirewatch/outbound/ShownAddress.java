package dev.wirewatch.outbound;

import dev.wirewatch.formats.words.WordLists;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An address as it may be shown, logged and measured: without the name and password, the tokens and keys that it may
 * hold. Many private feeds have no other protection than such an address.
 */
public final class ShownAddress {

    /** Up to the last such sign before a path; up to the last of all where what precedes it is no host and port. */
    private static final Pattern LOGIN =
            Pattern.compile("(^|//)[^/?#\\s]*@|(^|//)[^/?#@\\s:]*:(?!\\d*(?:[/?#]|$))\\S*@");

    private static final Pattern PARAMETER = Pattern.compile("(?<=[?&;#])(?<name>[^?&;#=\\s]+)=(?<value>[^&;#\\s]*)");
    private static final Pattern SEGMENT = Pattern.compile("(?<=[/=])[^/?&;#=\\s]+");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+");
    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Letters and digits take turns in it as in no word and no date. */
    private static final int FEWEST_TURNS = 4;

    private static final int SHORTEST_RANDOM = 16;

    private static final Set<String> SECRET =
            WordLists.read(ShownAddress.class, "secret-parameters.txt").get("secret");

    private static final String HIDDEN = "…";

    private ShownAddress() {}

    /** @param address valid or not, or a sentence with addresses in it */
    public static String of(String address) {
        String withoutLogin = LOGIN.matcher(address).replaceAll("$1");
        String parameters = PARAMETER
                .matcher(withoutLogin)
                .replaceAll(pair -> Matcher.quoteReplacement(
                        isSecret(pair.group(1)) ? pair.group(1) + "=" + HIDDEN : pair.group()));
        return SEGMENT.matcher(parameters)
                .replaceAll(part -> Matcher.quoteReplacement(isRandom(part.group()) ? HIDDEN : part.group()));
    }

    /** Whether the address holds something that is not to be shown. */
    public static boolean hasSecret(String address) {
        return !of(address).equals(address);
    }

    /** By one of the words in its name: api_key, accessToken. */
    private static boolean isSecret(String parameter) {
        return WORD.matcher(parameter)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(SECRET::contains);
    }

    private static boolean isRandom(String text) {
        return UUID.matcher(text).find()
                || Arrays.stream(text.split("[^A-Za-z0-9]+"))
                        .anyMatch(run -> run.length() >= SHORTEST_RANDOM && turns(run) >= FEWEST_TURNS);
    }

    private static long turns(String run) {
        return IntStream.range(1, run.length())
                .filter(i -> Character.isDigit(run.charAt(i - 1)) != Character.isDigit(run.charAt(i)))
                .count();
    }
}
