package dev.wirewatch.watch;

import dev.wirewatch.watch.query.ParsedQuery;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QuerySyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether an article is what the filters of a watch ask for, whatever its rule says. */
record FilterCheck(Filters filters, Optional<ParsedQuery> not) {

    /** @throws QuerySyntaxException when what must not be met cannot be read */
    static FilterCheck of(Filters filters) {
        return new FilterCheck(filters, filters.not().map(Rule.Query::text).map(ParsedQuery::parse));
    }

    /** Why they turn the article down, in a sentence; nothing when they let it pass. */
    Optional<String> objection(Reading reading, Supplier<QueryDocument> document) {
        ArticleFacts facts = reading.facts();
        String source = facts.source();
        if (!filters.sources().isEmpty() && !has(filters.sources(), source)) {
            return because("Its source is %s, which is none of %s.", source, list(filters.sources()));
        }
        if (has(filters.notSources(), source)) {
            return because("Its source is %s, which is left out.", source);
        }
        if (!filters.languages().isEmpty()
                && facts.language().filter(this::isOfLanguage).isEmpty()) {
            return because(
                    "Its language is %s, not %s.", facts.language().orElse("not known"), list(filters.languages()));
        }
        if (!filters.subjects().isEmpty() && facts.subjects().stream().noneMatch(this::isWanted)) {
            return because("None of its subjects is %s, or lies below.", list(filters.subjects()));
        }
        if (filters.urgency().isPresent()
                && facts.urgency()
                        .filter(urgency -> urgency <= filters.urgency().get())
                        .isEmpty()) {
            return because(
                    "Its urgency is %s, and %d or more urgent is asked for.",
                    facts.urgency().map(Object::toString).orElse("not given"),
                    filters.urgency().get());
        }
        if (filters.onlyEmbargoed() && !facts.embargoed()) {
            return because("It was not sent under an embargo.");
        }
        if (filters.onlyCorrected() && !facts.corrected()) {
            return because("It is no correction.");
        }
        return not.filter(query -> query.meets(document.get()))
                .flatMap(query -> because("It meets what must not be met: %s", query.text()));
    }

    private boolean isWanted(CodedTerm subject) {
        return filters.subjects().contains(subject.code())
                || MediaTopics.above(subject.code()).stream().anyMatch(filters.subjects()::contains);
    }

    private static boolean has(List<String> values, String value) {
        return values.stream().anyMatch(value::equalsIgnoreCase);
    }

    /** "pt" takes in "pt-BR". */
    private boolean isOfLanguage(String tag) {
        return filters.languages().stream()
                .anyMatch(wanted -> tag.equalsIgnoreCase(wanted)
                        || tag.regionMatches(true, 0, wanted + "-", 0, wanted.length() + 1));
    }

    private static Optional<String> because(String sentence, Object... values) {
        return Optional.of(sentence.formatted(values));
    }

    private static String list(List<String> values) {
        return String.join(", ", values);
    }
}
