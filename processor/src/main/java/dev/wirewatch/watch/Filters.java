package dev.wirewatch.watch;

import java.util.List;
import java.util.Optional;

/**
 * What an article must be, besides meeting the rule of a watch. What is absent or empty asks for nothing.
 *
 * @param sources its source is one of these
 * @param notSources its source is none of these
 * @param languages it is in one of these, as BCP 47 tags; {@code pt} takes in {@code pt-BR}
 * @param subjects it is about one of these IPTC media topics, by code, or about one below them
 * @param urgency it is at least this urgent, 1 being the most urgent
 * @param confidence the claim is at least this certain, from 0 to 1
 * @param onlyEmbargoed it was sent under an embargo
 * @param onlyCorrected it is a correction of what was sent before
 * @param not it does not meet this query
 */
public record Filters(
        List<String> sources,
        List<String> notSources,
        List<String> languages,
        List<String> subjects,
        Optional<Integer> urgency,
        Optional<Double> confidence,
        boolean onlyEmbargoed,
        boolean onlyCorrected,
        Optional<Rule.Query> not) {

    public static final Filters NONE = new Filters(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            Optional.empty());

    private static final int MAX_ENTRIES = 200;
    private static final String MEDIA_TOPIC = "\\d{8}";

    /** @throws IllegalArgumentException when an entry means nothing, or there are too many */
    public Filters {
        sources = List.copyOf(sources);
        notSources = List.copyOf(notSources);
        languages = List.copyOf(languages);
        subjects = List.copyOf(subjects);
        Bounds.texts("sources", sources, MAX_ENTRIES);
        Bounds.texts("sources that it leaves out", notSources, MAX_ENTRIES);
        Bounds.texts("languages", languages, MAX_ENTRIES);
        Bounds.texts("subjects", subjects, MAX_ENTRIES);
        subjects.stream().filter(code -> !code.matches(MEDIA_TOPIC)).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException(
                    "A subject is the code of an IPTC media topic, eight digits such as 04000000; '%s' is none."
                            .formatted(code));
        });
        urgency.ifPresent(Bounds::urgency);
        if (confidence.filter(least -> !(least >= 0 && least <= 1)).isPresent()) {
            throw new IllegalArgumentException("A confidence is a number from 0 to 1.");
        }
    }
}
