package dev.wirewatch.bench.watches;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.Watch;
import dev.wirewatch.watch.WatchKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Watches as the desks of a news room have them, the same for the same number. Most names are in no article; one of a
 * hundred is. The words of queries are those of the articles, rare or common.
 */
final class MadeWatches {

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final int SHORTEST_WORD = 4;
    private static final int NAMES_PERCENT = 95;
    private static final int CLAIMS_PERCENT = 4;
    private static final int MENTIONED = 100;

    private static final String CONSONANTS = "bdfghklmnprstvwz";
    private static final String VOWELS = "aeiou";

    /** Half of the words that people look for are names of things that few articles have. */
    private static final int RARE = 2;

    /** Each has the words of one query. */
    private static final List<String> QUERIES = List.of(
            "%s AND %s",
            "\"%s %s\"",
            "\"%s %s\"~5 AND NOT %s",
            "(%s OR %s) AND %s",
            "+%s +%s -%s",
            "headline:%s AND %s",
            "%s* AND %s",
            "%s~1 AND %s",
            "act:warn AND content:%s",
            "%s AND source:bench",
            "(\"%s %s\" OR %s) AND (%s OR %s)",
            "%s AND %s AND %s");

    private final List<String> names;
    private final List<String> words;

    MadeWatches(List<BenchReading> articles) {
        names = articles.stream()
                .flatMap(article -> article.annotation().entities().stream())
                .map(Entity::name)
                .distinct()
                .toList();
        words = articles.stream()
                .flatMap(
                        article -> Stream.of(NO_LETTERS.split(article.document().text(), -1)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Names, claims and queries. */
    List<Watch> mix(int count) {
        return made(count, (number, random) -> {
            int kind = random.nextInt(100);
            if (kind < NAMES_PERCENT) {
                return Rule.of(WatchKind.ENTITY, named(random), Set.of());
            }
            return kind < NAMES_PERCENT + CLAIMS_PERCENT
                    ? Rule.of(
                            random.nextBoolean() ? WatchKind.CLAIMS_BY : WatchKind.CLAIMS_ABOUT,
                            named(random),
                            Set.of(CueKind.values()[random.nextInt(CueKind.values().length)]))
                    : query(random);
        });
    }

    List<Watch> queries(int count) {
        return made(count, (number, random) -> query(random));
    }

    private static List<Watch> made(int count, BiFunction<Integer, SplittableRandom, Rule> rule) {
        return IntStream.range(0, count)
                .mapToObj(number -> Watch.of(
                        "watch-" + number, "Watch " + number, rule.apply(number, new SplittableRandom(number))))
                .toList();
    }

    private Named named(SplittableRandom random) {
        String name = random.nextInt(MENTIONED) == 0 && !names.isEmpty()
                ? names.get(random.nextInt(names.size()))
                : capital(word(random)) + ' ' + capital(word(random));
        List<String> aliases =
                random.nextInt(4) == 0 ? List.of(name, name + " " + capital(word(random))) : List.of(name);
        return new Named(Optional.empty(), aliases, NameCase.SMART, Optional.empty());
    }

    private Rule query(SplittableRandom random) {
        String query = QUERIES.get(random.nextInt(QUERIES.size()));
        while (query.contains("%s")) {
            query = query.replaceFirst("%s", queryWord(random));
        }
        return new Rule.Query(query);
    }

    private String queryWord(SplittableRandom random) {
        return words.isEmpty() || random.nextInt(RARE) == 0 ? word(random) : words.get(random.nextInt(words.size()));
    }

    /** Of two or three syllables. */
    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(2, 4); i > 0; i--) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())))
                    .append(i == 1 ? "n" : "");
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
