package dev.wirewatch.watch;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.ParsedQuery;
import java.util.List;
import java.util.Locale;

/** Matches one watch against one article in the plainest way; names are of letters, and spaces are between words. */
record NaiveScan(Reading reading) {

    boolean matches(Watch watch) {
        return meets(watch) && passes(watch.filters());
    }

    private boolean meets(Watch watch) {
        if (watch.rule() instanceof Rule.Query query) {
            return isMet(query);
        }
        Named named = watch.rule().named().orElseThrow();
        List<Claim> claims = reading.annotation().claims().stream()
                .filter(claim -> watch.rule().acts().isEmpty()
                        || watch.rule().acts().contains(claim.cue().kind()))
                .filter(claim ->
                        claim.confidence() >= watch.filters().confidence().orElse(0.0))
                .toList();
        return switch (watch.kind()) {
            case ENTITY ->
                reading.annotation().entities().stream().anyMatch(entity -> named.entityId()
                                .filter(entity.id()::equals)
                                .isPresent())
                        || isNamed(named, 0, reading.text().length());
            case CLAIMS_BY ->
                claims.stream()
                        .anyMatch(claim ->
                                named.entityId().filter(id -> isOf(claim, id)).isPresent()
                                        || named.names().stream()
                                                .anyMatch(name ->
                                                        is(name, claim.speaker().name(), named)));
            case CLAIMS_ABOUT ->
                claims.stream()
                        .flatMap(claim -> claim.content().stream())
                        .anyMatch(content -> isNamed(named, content.start(), content.end()));
            case STATEMENTS, BURSTS -> false;
            case QUERY -> throw new IllegalStateException();
        };
    }

    private boolean isOf(Claim claim, String speakerId) {
        return claim.speaker().entityId().filter(speakerId::equals).isPresent()
                && reading.annotation().entities().stream()
                        .anyMatch(entity -> entity.id().equals(speakerId));
    }

    private boolean isNamed(Named named, int from, int to) {
        for (String name : named.names()) {
            for (int start = from; start + name.length() <= to; start++) {
                Span words = new Span(start, start + name.length());
                if (is(name, words.in(reading.text()), named)
                        && (start == from || !isLetter(start - 1))
                        && (words.end() == to || !isLetter(words.end()))
                        && reading.annotation().skipped().stream().noneMatch(words::overlaps)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isLetter(int at) {
        return Character.isLetter(reading.text().charAt(at));
    }

    private static boolean is(String name, String words, Named named) {
        boolean anyCase = named.nameCase() == NameCase.ANY_CASE
                || named.nameCase() == NameCase.SMART && name.equals(name.toLowerCase(Locale.ROOT));
        if (anyCase) {
            return words.equalsIgnoreCase(name);
        }
        return words.equals(name)
                || named.nameCase() == NameCase.SMART
                        && eachAsWrittenOrInCapitals(name.split(" ", -1), words.split(" ", -1));
    }

    private static boolean eachAsWrittenOrInCapitals(String[] name, String[] words) {
        boolean all = name.length == words.length;
        for (int i = 0; all && i < name.length; i++) {
            all = words[i].equals(name[i]) || words[i].equals(name[i].toUpperCase(Locale.ROOT));
        }
        return all;
    }

    private boolean passes(Filters filters) {
        ArticleFacts facts = reading.facts();
        return (filters.sources().isEmpty() || filters.sources().contains(facts.source()))
                && !filters.notSources().contains(facts.source())
                && (filters.urgency().isEmpty()
                        || facts.urgency().orElse(10) <= filters.urgency().get())
                && (!filters.onlyCorrected() || facts.corrected())
                && filters.not().filter(this::isMet).isEmpty();
    }

    private boolean isMet(Rule.Query query) {
        return ParsedQuery.parse(query.text()).meets(QueriedReading.document(reading));
    }
}
