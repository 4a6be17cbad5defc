package dev.wirewatch.bench;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An invented story of the length that wire stories have, the same for the same number.
 *
 * @param number identifies it
 * @param published a minute later for each number
 */
record MadeStory(
        int number, String headline, String byline, List<String> paragraphs, List<String> keywords, Instant published) {

    private static final Instant FIRST = Instant.parse("2026-03-01T06:00:00Z");
    private static final int PARAGRAPHS = 7;
    private static final int SENTENCES = 3;

    private static final List<String> PEOPLE = List.of(
            "Ana Ruiz", "Odd Halvorsen", "Mirela Brandt", "Tomas Veld", "Ines Carrow", "Piet Lorcan", "Sunniva Aas");
    private static final List<String> BODIES = List.of(
            "Orla Harbour Authority",
            "Meridian Bank",
            "Fjord & Sons",
            "the town council",
            "Coastline Ferries",
            "Quay Union");
    private static final List<String> VERBS =
            List.of("said", "told reporters", "denied", "warned", "confirmed", "announced");
    private static final List<String> CONTENTS = List.of(
            "the northern pier would stay shut until the cranes have been mended",
            "“no more than 40 jobs” were at risk, fewer than in last year's plan",
            "talks about the price of berths had ended without an agreement",
            "ferries would leave every 20 minutes from Monday on",
            "the company owed €3.2 million to its suppliers & their banks",
            "nobody had been hurt when the café roof at Ørsta came down");
    private static final List<String> KEYWORDS = List.of("ports", "ferries", "banks", "labour", "weather", "towns");

    static MadeStory of(int number) {
        Random random = new Random(number); // the numbers of a seed are the same in every Java
        String headline = "%s: %s".formatted(pick(BODIES, random), pick(CONTENTS, random));
        List<String> paragraphs =
                IntStream.range(0, PARAGRAPHS).mapToObj(i -> paragraph(random)).toList();
        List<String> keywords = List.of(pick(KEYWORDS, random), pick(KEYWORDS, random));
        return new MadeStory(
                number, headline, pick(PEOPLE, random), paragraphs, keywords, FIRST.plusSeconds(60L * number));
    }

    String address() {
        return "https://coastwire.example/2026/03/story-" + number + "?from=feed&page=1";
    }

    private static String paragraph(Random random) {
        return IntStream.range(0, SENTENCES)
                .mapToObj(i -> "%s of %s %s that %s."
                        .formatted(
                                pick(PEOPLE, random),
                                pick(BODIES, random),
                                pick(VERBS, random),
                                pick(CONTENTS, random)))
                .collect(Collectors.joining(" "));
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
