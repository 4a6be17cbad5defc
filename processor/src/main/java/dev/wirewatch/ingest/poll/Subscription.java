package dev.wirewatch.ingest.poll;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A feed as it is named in a command or an OPML file.
 *
 * @param url as written; it may be invalid
 * @param title one line; empty when there is none, or when it repeats the address
 * @param category the folders that contain it, outermost first, separated by slashes
 */
public record Subscription(String url, Optional<String> title, Optional<String> category) {

    static final String SLASH = "/";

    /** White space, and characters that XML does not allow. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}\\s\\uFFFE\\uFFFF]+");

    public Subscription {
        String address = line(url);
        url = address;
        title = title.map(Subscription::line).filter(name -> !name.isEmpty() && !name.equals(address));
        category = category.map(Subscription::levels).filter(Predicate.not(String::isEmpty));
    }

    /** One line, with each run of white space as one space. */
    private static String line(String text) {
        return UNFIT.matcher(text).replaceAll(" ").strip();
    }

    private static String levels(String path) {
        return Arrays.stream(path.split(SLASH))
                .map(Subscription::line)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(SLASH));
    }
}
