package dev.wirewatch.watch;

import java.util.List;
import java.util.Optional;

/**
 * What is known of an article besides its text and what was found in it.
 *
 * @param source who published it
 * @param language BCP 47 tag
 * @param urgency 1, the most urgent, to 9
 * @param embargoed whether it was sent under an embargo
 * @param corrected whether it is a correction of what was sent before
 */
public record ArticleFacts(
        String source,
        Optional<String> language,
        List<CodedTerm> subjects,
        List<String> keywords,
        List<CodedTerm> places,
        Optional<Integer> urgency,
        boolean embargoed,
        boolean corrected) {

    public ArticleFacts {
        subjects = List.copyOf(subjects);
        keywords = List.copyOf(keywords);
        places = List.copyOf(places);
    }

    /** Of an article of which no more is known than who published it. */
    public static ArticleFacts of(String source) {
        return new ArticleFacts(
                source, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), false, false);
    }
}
