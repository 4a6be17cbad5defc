package dev.wirewatch.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Turns a text and marks that may overlap in any way into a well nested sequence of openings, words and closings.
 *
 * <p>A layer is open wherever it has a mark, with the numbers of all its marks there. Where these change it is closed
 * and opened again, together with the layers inside of it. After sorting this is one pass over the marks.
 */
final class Markup {

    /** Receives the text in order. What is opened last is closed first. */
    interface Receiver {

        /** @param numbers of the marks that hold from here on, ascending, never empty */
        void open(Layer layer, List<Integer> numbers);

        /** @param words never empty */
        void words(String words);

        void close(Layer layer);
    }

    private record Edge(int at, int change, Mark mark) {}

    private static final Layer[] LAYERS = Layer.values();

    private final Receiver receiver;
    /** For each layer, how often a number is marked here: the same words may be marked twice for one claim. */
    private final List<TreeMap<Integer, Integer>> marked = new ArrayList<>();
    /** For each layer, the numbers that it was opened with; none when it is closed. */
    private final List<List<Integer>> open = new ArrayList<>();

    private Markup(Receiver receiver) {
        this.receiver = receiver;
        for (int i = 0; i < LAYERS.length; i++) {
            marked.add(new TreeMap<>());
            open.add(List.of());
        }
    }

    /** @param marks in any order, all of them within the text */
    static void write(String text, List<Mark> marks, Receiver receiver) {
        Markup markup = new Markup(receiver);
        int done = 0;
        for (Edge edge : edges(text, marks)) {
            if (edge.at() > done) {
                markup.words(text.substring(done, edge.at()));
                done = edge.at();
            }
            markup.marked.get(edge.mark().layer().ordinal()).merge(edge.mark().number(), edge.change(), Markup::sum);
        }
        markup.turn();
        if (done < text.length()) {
            markup.words(text.substring(done));
        }
    }

    private static List<Edge> edges(String text, List<Mark> marks) {
        List<Edge> edges = new ArrayList<>();
        for (Mark mark : marks) {
            edges.add(new Edge(whole(text, mark.span().start()), 1, mark));
            edges.add(new Edge(whole(text, mark.span().end()), -1, mark));
        }
        edges.sort(Comparator.comparingInt(Edge::at));
        return edges;
    }

    /** Moves a place between the halves of a character to the character's start. */
    private static int whole(String text, int at) {
        boolean splits =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return splits ? at - 1 : at;
    }

    /** Adds; a sum of 0 takes the number out. */
    private static Integer sum(int marks, int change) {
        return marks + change == 0 ? null : marks + change;
    }

    private void words(String words) {
        turn();
        receiver.words(words);
    }

    /** Closes what no longer holds here and opens what does. */
    private void turn() {
        int outermost = 0;
        while (outermost < LAYERS.length && open.get(outermost).equals(numbers(outermost))) {
            outermost++;
        }
        for (int i = LAYERS.length - 1; i >= outermost; i--) {
            if (!open.get(i).isEmpty()) {
                receiver.close(LAYERS[i]);
            }
        }
        for (int i = outermost; i < LAYERS.length; i++) {
            open.set(i, numbers(i));
            if (!open.get(i).isEmpty()) {
                receiver.open(LAYERS[i], open.get(i));
            }
        }
    }

    private List<Integer> numbers(int layer) {
        return List.copyOf(marked.get(layer).keySet());
    }
}
