package dev.wirewatch.english.claims.figures;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the figures that news of an event are followed by: how many people were killed, injured or arrested, and the
 * magnitude of an earthquake. Safe for use by several threads.
 */
public final class EventFigures {

    public static final String MAGNITUDE = "magnitude";

    private static final String STOPS = ".!?";
    private static final String CLOSING = "\"”’')";
    private static final String OPENING = "\"“‘(";

    /** The toll of the news is among its first sentences, headline included; further down are those of other events. */
    private static final int LEAD = 5;

    /** What has more words is no sentence; to pair its counts with words would take their number squared. */
    private static final int LONGEST = 150;

    /** A headline and a lead speak of one earthquake. */
    private static final int KNOWN = 2;

    private final FigureWords words = FigureWords.TOLLS;
    private final Tolls tolls = new Tolls();
    private final Magnitudes magnitudes = new Magnitudes();

    /**
     * A figure in its sentence; what it counts or measures is its unit, such as "killed" or {@link #MAGNITUDE}. A magnitude is
     * for the weekday of the earthquake, if the text tells it.
     */
    public record EventFigure(Span sentence, Amount amount) {}

    /**
     * Returns the figures of what a text reports, in order; those of what happened in another year, or may only happen, are
     * left out.
     */
    public List<EventFigure> in(String text) {
        List<EventFigure> figures = new ArrayList<>();
        List<List<Lexeme>> lead = sentences(text, LEAD);
        boolean quake = lead.stream().anyMatch(magnitudes::isQuakeIn);
        List<List<Lexeme>> sentences = quake ? sentences(text, Integer.MAX_VALUE) : lead;
        String day = quake ? day(sentences) : "";
        int quakes = 0;
        boolean other = false;
        for (int i = 0; i < sentences.size(); i++) {
            List<Lexeme> sentence = sentences.get(i);
            other = OtherEvents.areIn(sentence) || (other && words.is("goes-on", sentence.get(0)));
            if (!other && sentence.size() <= LONGEST) {
                List<Amount> found = new ArrayList<>(i < LEAD ? tolls.in(sentence) : List.of());
                found.addAll(quake ? magnitudes.in(sentence, quakes >= KNOWN, day) : List.of());
                Span span = new Span(
                        sentence.get(0).start(),
                        sentence.get(sentence.size() - 1).end());
                found.forEach(amount -> figures.add(new EventFigure(span, amount)));
            }
            quakes += quake && magnitudes.isQuakeIn(sentence) ? 1 : 0;
        }
        return figures;
    }

    /** The weekday that a sentence on an earthquake names first; empty when none does. */
    private String day(List<List<Lexeme>> sentences) {
        return sentences.stream()
                .filter(magnitudes::isQuakeIn)
                .flatMap(List::stream)
                .filter(lexeme -> CalendarWords.isWeekday(lexeme.lower()))
                .findFirst()
                .map(Lexeme::text)
                .orElse("");
    }

    private List<List<Lexeme>> sentences(String text, int most) {
        List<List<Lexeme>> sentences = new ArrayList<>();
        int start = 0;
        while (sentences.size() < most && start < text.length()) {
            int end = endOfSentence(text, start);
            List<Lexeme> sentence = Lexeme.of(text, new Span(start, end));
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    private int endOfSentence(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (paragraph || (STOPS.indexOf(c) >= 0 && beginsAfter(text, i + 1) && !isShort(text, i))) {
                return i + 1;
            }
        }
        return text.length();
    }

    /** Whether there is a space and then a capital letter or a number, quotation marks aside. */
    private static boolean beginsAfter(String text, int stop) {
        int i = skip(text, stop, c -> CLOSING.indexOf(c) >= 0);
        int next = skip(text, i, c -> Character.isWhitespace(c) || OPENING.indexOf(c) >= 0);
        return next > i
                && next < text.length()
                && (Character.isUpperCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
    }

    private static int skip(String text, int from, IntPredicate what) {
        int i = from;
        while (i < text.length() && what.test(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** "U. S.", "Gov. Doe". */
    private boolean isShort(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return stop - start == 1
                || (stop > start
                        && words.is(
                                "short", Lexeme.of(text, new Span(start, stop)).get(0)));
    }
}
