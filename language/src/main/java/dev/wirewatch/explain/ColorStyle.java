package dev.wirewatch.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Colors and raised numbers: for terminals that know ANSI sequences. */
final class ColorStyle implements TerminalStyle {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    @Override
    public String legend() {
        return String.join(
                "  ",
                paint(Set.of(Layer.CONTENT), "¹what claim 1 says"),
                paint(Set.of(Layer.SPEAKER), "¹its speaker"),
                paint(Set.of(Layer.CUE), "¹its cue"),
                paint(Set.of(Layer.ENTITY), "entity"),
                paint(Set.of(Layer.SKIPPED), "not story"));
    }

    @Override
    public String strong(String words) {
        return paint("1", words);
    }

    @Override
    public Markup.Receiver marks(StringBuilder out) {
        Set<Layer> open = EnumSet.noneOf(Layer.class);
        return new Markup.Receiver() {
            @Override
            public void open(Layer layer, List<Integer> numbers) {
                open.add(layer);
                if (layer == Layer.CONTENT || layer == Layer.SPEAKER || layer == Layer.CUE) {
                    out.append(
                            paint(open, numbers.stream().map(ColorStyle::raised).collect(Collectors.joining(","))));
                }
            }

            @Override
            public void words(String words) {
                out.append(paint(open, words));
            }

            @Override
            public void close(Layer layer) {
                open.remove(layer);
            }
        };
    }

    /** @param layers in their order, so that the color of the innermost holds */
    private static String paint(Set<Layer> layers, String words) {
        return paint(
                layers.stream()
                        .map(ColorStyle::parameters)
                        .filter(p -> !p.isEmpty())
                        .collect(Collectors.joining(";")),
                words);
    }

    private static String paint(String parameters, String words) {
        return parameters.isEmpty() ? words : "\033[" + parameters + "m" + words + "\033[0m";
    }

    /** The parameters of the ANSI sequence that shows a layer. */
    private static String parameters(Layer layer) {
        return switch (layer) {
            case PARAGRAPH -> "";
            case SKIPPED -> "2";
            case CONTENT -> "32";
            case SPEAKER -> "1;36";
            case CUE -> "35";
            case ENTITY -> "4";
        };
    }

    private static String raised(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> RAISED.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }
}
