package dev.wirewatch.story;

/**
 * A map from terms: an open hash table with linear probing, deletions included (D. Knuth, The art of computer programming
 * 3, 6.4, algorithm R). Terms are hashes already, and there are hundreds of thousands of them, looked up by the thousand
 * for each article: a {@code HashMap} needs an object for each and several times the time.
 */
final class TermTable<V> {

    private static final int SMALLEST = 16;

    private int[] terms = new int[SMALLEST];
    private Object[] values = new Object[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    /** Returns the value of a term, or another one when it has none. */
    @SuppressWarnings("unchecked") // only put writes values
    V getOrDefault(int term, V other) {
        Object value = values[place(term)];
        return value == null ? other : (V) value;
    }

    void put(int term, V value) {
        int place = place(term);
        size += values[place] == null ? 1 : 0;
        terms[place] = term;
        values[place] = value;
        if (2 * size > terms.length) {
            grow();
        }
    }

    void remove(int term) {
        int free = place(term);
        size -= values[free] == null ? 0 : 1;
        values[free] = null;
        for (int next = after(free); values[next] != null; next = after(next)) {
            int home = terms[next] & terms.length - 1;
            boolean reachable = free <= next ? free < home && home <= next : free < home || home <= next;
            if (!reachable) {
                terms[free] = terms[next];
                values[free] = values[next];
                values[next] = null;
                free = next;
            }
        }
    }

    /** Returns where the term is, or where it would be. */
    private int place(int term) {
        int place = term & terms.length - 1;
        while (values[place] != null && terms[place] != term) {
            place = after(place);
        }
        return place;
    }

    private int after(int place) {
        return place + 1 & terms.length - 1;
    }

    private void grow() {
        int[] oldTerms = terms;
        Object[] oldValues = values;
        terms = new int[2 * oldTerms.length];
        values = new Object[terms.length];
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldValues[i] != null) {
                int place = place(oldTerms[i]);
                terms[place] = oldTerms[i];
                values[place] = oldValues[i];
            }
        }
    }
}
