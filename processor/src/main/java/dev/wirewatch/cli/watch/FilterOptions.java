package dev.wirewatch.cli.watch;

import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What an article must be, besides meeting the rule of a watch. */
final class FilterOptions {

    private static final String MEDIA_TOPIC_PREFIX = "medtop:";

    private enum Only {
        EMBARGOED,
        CORRECTED
    }

    @Option(names = "--source", paramLabel = "NAME", description = "Only from this source; may be given several times.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--not-source", paramLabel = "NAME", description = "Not from this source; several times.")
    private List<String> notSources = new ArrayList<>();

    @Option(
            names = "--language",
            split = ",",
            paramLabel = "TAG",
            description = "Only in this language, such as en or pt-BR; several are separated by commas.")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--subject",
            split = ",",
            paramLabel = "CODE",
            description = "Only about this IPTC media topic or one below it, such as 04000000; several, by commas.")
    private List<String> subjects = new ArrayList<>();

    @Option(names = "--urgency", paramLabel = "N", description = "Only with this urgency, 1 to 9, or more urgent.")
    private Optional<Integer> urgency = Optional.empty();

    @Option(
            names = "--confidence",
            paramLabel = "P",
            description = "For a watch on claims: only claims that are this certain or more, from 0 to 1.")
    private Optional<Double> confidence = Optional.empty();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "WHAT",
            description = "Only what was sent under an embargo (embargoed), only corrections (corrected).")
    private Set<Only> only = EnumSet.noneOf(Only.class);

    @Option(names = "--not", paramLabel = "QUERY", description = "Never on articles that meet this query.")
    private Optional<String> not = Optional.empty();

    /** @throws IllegalArgumentException with one sentence for people to read */
    Filters filters() {
        return new Filters(
                sources,
                notSources,
                languages,
                subjects.stream().map(FilterOptions::code).toList(),
                urgency,
                confidence,
                only.contains(Only.EMBARGOED),
                only.contains(Only.CORRECTED),
                not.map(Rule.Query::new));
    }

    private static String code(String subject) {
        return subject.startsWith(MEDIA_TOPIC_PREFIX) ? subject.substring(MEDIA_TOPIC_PREFIX.length()) : subject;
    }
}
