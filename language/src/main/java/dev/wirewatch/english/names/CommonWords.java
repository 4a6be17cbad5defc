package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that have a capital only because a sentence or a headline begins with them: the text has them in lower case
 * elsewhere, and never with a capital within a sentence.
 */
final class CommonWords implements LineRule {

    private final Set<String> lower = new HashSet<>();
    private final Set<String> capitalized = new HashSet<>();

    CommonWords(List<Line> lines) {
        lines.stream().filter(CommonWords::isRunning).forEach(this::read);
    }

    private void read(Line line) {
        int first = first(line);
        for (int i = first + 1; i < line.size(); i++) {
            (line.isCapitalized(i) ? capitalized : lower).add(line.word(i));
        }
    }

    @Override
    public void apply(Line line) {
        boolean running = isRunning(line);
        for (Line.Name name : line.names()) {
            if (name.length() == 1 && (!running || name.from() == first(line)) && isCommon(line.word(name.from()))) {
                line.clear(name.from(), name.to());
            }
        }
    }

    private boolean isCommon(String word) {
        String common = word.toLowerCase(Locale.ROOT);
        return (lower.contains(common) || lower.contains(common + "s")) && !capitalized.contains(word);
    }

    private static int first(Line line) {
        int i = 0;
        while (i < line.size() && !Character.isLetterOrDigit(line.word(i).charAt(0))) {
            i++;
        }
        return i;
    }

    /** Whether capitals tell something: some longer word has none. */
    private static boolean isRunning(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (Character.isLowerCase(line.word(i).charAt(0)) && !line.is(i, Kind.SMALL)) {
                return true;
            }
        }
        return false;
    }
}
