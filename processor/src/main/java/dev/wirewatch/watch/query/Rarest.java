package dev.wirewatch.watch.query;

import dev.wirewatch.watch.query.Condition.Word;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which of several sets of words the fewest articles may have one of: few words are in few articles, and so are long ones. */
final class Rarest {

    private static final Comparator<Set<Word>> FIRST = Comparator.<Set<Word>>comparingInt(Set::size)
            .thenComparingInt(words ->
                    -words.stream().mapToInt(word -> word.text().length()).min().orElse(0));

    private Rarest() {}

    static Optional<Set<Word>> of(Stream<Optional<Set<Word>>> sets) {
        return sets.flatMap(Optional::stream).min(FIRST);
    }
}
