package dev.wirewatch.english.claims.figures;

import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of {@code figures.tsv}, those of {@code times.tsv} and the calendar, and those of {@code tolls.tsv}, by kind; of
 * forms that begin alike the longest counts.
 */
final class FigureWords {

    /** A form that was found: its value, and the lexeme after it. */
    record Found(String value, int next) {}

    private record Form(String value, List<String> words) {}

    static final FigureWords FIGURES = new FigureWords(WordLists.read(FigureWords.class, "figures.tsv"));
    static final FigureWords TIMES =
            new FigureWords(WordLists.read(FigureWords.class, "times.tsv"), CalendarWords.lines());

    static final FigureWords TOLLS = new FigureWords(WordLists.read(FigureWords.class, "tolls.tsv"));

    /** By the word in lower case that they begin with, then by kind: most words of a text begin none. */
    private final Map<String, Map<String, List<Form>>> forms = new HashMap<>();

    @SafeVarargs
    private FigureWords(List<String>... lists) {
        for (String line : Stream.of(lists).flatMap(List::stream).toList()) {
            String[] columns = line.split("\t", -1);
            for (String form : columns[2].split(",\\s*", -1)) {
                List<String> words = Lexeme.of(form, new Span(0, form.length())).stream()
                        .map(Lexeme::text)
                        .toList();
                forms.computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), first -> new HashMap<>())
                        .computeIfAbsent(columns[0], kind -> new ArrayList<>())
                        .add(new Form(columns[1], words));
            }
        }
        forms.values().stream()
                .flatMap(kinds -> kinds.values().stream())
                .forEach(alike -> alike.sort(
                        Comparator.comparing((Form form) -> -form.words().size())));
    }

    /** Letter case does not matter. */
    Optional<Found> at(String kind, List<Lexeme> lexemes, int i) {
        return find(kind, lexemes, i, false);
    }

    /** Letter case matters: "R" is a rand, "r" is not. */
    Optional<Found> exactly(String kind, List<Lexeme> lexemes, int i) {
        return find(kind, lexemes, i, true);
    }

    /** The words, in lower case, that forms of some kinds begin with. */
    Set<String> firstWords(String... some) {
        return forms.entrySet().stream()
                .filter(entry -> !Collections.disjoint(entry.getValue().keySet(), Set.of(some)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean is(String kind, Lexeme lexeme) {
        return forms.containsKey(lexeme.lower()) && at(kind, List.of(lexeme), 0).isPresent();
    }

    private Optional<Found> find(String kind, List<Lexeme> lexemes, int i, boolean exactly) {
        if (i < 0 || i >= lexemes.size()) {
            return Optional.empty();
        }
        Map<String, List<Form>> kinds = forms.get(lexemes.get(i).lower());
        if (kinds == null) {
            return Optional.empty();
        }
        for (Form form : kinds.getOrDefault(kind, List.of())) {
            if (matches(form.words(), lexemes, i, exactly)) {
                return Optional.of(new Found(form.value(), i + form.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(List<String> words, List<Lexeme> lexemes, int i, boolean exactly) {
        if (i + words.size() > lexemes.size()) {
            return false;
        }
        for (int n = 0; n < words.size(); n++) {
            String text = lexemes.get(i + n).text();
            if (exactly ? !text.equals(words.get(n)) : !text.equalsIgnoreCase(words.get(n))) {
                return false;
            }
        }
        return true;
    }
}
