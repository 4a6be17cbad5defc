package dev.wirewatch.watch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.wirewatch.watch.WatchedNames.WatchedName;
import dev.wirewatch.watch.query.ParsedQuery;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells most articles that do not match a watch by their bytes, before they are decoded: an article that matches has one of
 * some words in it. The bytes are of any form that has text in UTF-8.
 */
public final class Prefilter {

    /** Looking for more takes longer than to decode the article. */
    private static final int MOST_WORDS = 20;

    /** Letters beyond ASCII that are letters of ASCII in lower case: the Kelvin sign and I with a dot. */
    private static final List<String> BECOME_ASCII = Stream.of("\u212A", "\u0130")
            .map(letter -> new String(letter.getBytes(UTF_8), ISO_8859_1))
            .toList();

    /** Of ASCII, in lower case; none where nothing can be told. */
    private final List<String> words;

    private Prefilter(Set<String> words) {
        this.words = words.size() > MOST_WORDS ? List.of() : List.copyOf(words);
    }

    public static Prefilter of(Watch watch) {
        return new Prefilter((watch.rule() instanceof Rule.Query query
                        ? ParsedQuery.parse(query.text())
                                .words()
                                .filter(Prefilter::areAscii)
                                .map(words -> words.stream()
                                        .map(Prefilter::longestPart)
                                        .collect(Collectors.toSet()))
                        : words(WatchedNames.of(watch.rule())))
                .orElse(Set.of()));
    }

    /** A word of each id and name. */
    private static Optional<Set<String>> words(WatchedNames named) {
        Set<String> words = new HashSet<>(named.entityIds());
        for (WatchedName name : named.names()) {
            Optional<String> longest = NameWords.words(name.name(), NameWords.spans(name.name())).stream()
                    .filter(Prefilter::isAscii)
                    .map(Prefilter::longestPart)
                    .max(Comparator.comparingInt(String::length));
            if (longest.isEmpty()) {
                return Optional.empty();
            }
            words.add(longest.get());
        }
        return Optional.of(words.stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList())
                .map(Set::copyOf)
                .filter(Prefilter::areAscii);
    }

    /** Of those between the marks that an article may have beyond ASCII. */
    private static String longestPart(String word) {
        return Arrays.stream(word.split("['-]", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private static boolean areAscii(Set<String> words) {
        return words.stream().allMatch(Prefilter::isAscii);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    /** Whether an article may match; one that may not does not. */
    public boolean mayMatch(byte[] article) {
        if (words.isEmpty()) {
            return true;
        }
        String text = inLowerCase(article);
        return words.stream().anyMatch(text::contains) || BECOME_ASCII.stream().anyMatch(text::contains);
    }

    /** A character a byte. */
    private static String inLowerCase(byte[] bytes) {
        byte[] lower = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            lower[i] = b >= 'A' && b <= 'Z' ? (byte) (b | 0x20) : b;
        }
        return new String(lower, ISO_8859_1);
    }
}
