package dev.wirewatch.english.model;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Classes of words that occur in the same places (distributional similarity): 511 of them, numbered from 0, over half a
 * million English words in lower case. The models share one table, which is read when it is first asked for.
 */
public final class WordClusters {

    /** The class of a word that has none. */
    public static final int NONE = TextTable.NONE;

    private final List<String> names;
    private final TextTable words;
    private final int[] clusters;

    private WordClusters(ModelReader in) throws IOException {
        names = in.texts();
        words = in.index();
        clusters = in.numbers();
    }

    public static WordClusters english() {
        return English.CLUSTERS;
    }

    /** Returns the names of the classes, by number. */
    public List<String> names() {
        return names;
    }

    /** Returns the class of a word as it stands, in whatever case. */
    public int of(String word) {
        int place = words.get(HashedText.of(word.toLowerCase(Locale.ROOT)).hash());
        return place == TextTable.NONE ? NONE : clusters[place];
    }

    private static final class English {
        private static final WordClusters CLUSTERS = ModelReader.load("english.clusters", WordClusters::new);
    }
}
