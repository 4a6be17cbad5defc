package dev.wirewatch.explain;

import java.util.List;
import java.util.stream.Collectors;

/** Brackets and other marks of ASCII. */
final class PlainStyle implements TerminalStyle {

    @Override
    public String legend() {
        return "[1 what claim 1 says] {1 its speaker} <1 its cue> _entity_ ~not story~";
    }

    @Override
    public String strong(String words) {
        return words;
    }

    @Override
    public Markup.Receiver marks(StringBuilder out) {
        return new Markup.Receiver() {
            @Override
            public void open(Layer layer, List<Integer> numbers) {
                String joined = numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "", " "));
                out.append(
                        switch (layer) {
                            case PARAGRAPH -> "";
                            case SKIPPED -> "~";
                            case CONTENT -> "[" + joined;
                            case SPEAKER -> "{" + joined;
                            case CUE -> "<" + joined;
                            case ENTITY -> "_";
                        });
            }

            @Override
            public void words(String words) {
                out.append(words);
            }

            @Override
            public void close(Layer layer) {
                out.append(
                        switch (layer) {
                            case PARAGRAPH -> "";
                            case SKIPPED -> "~";
                            case CONTENT -> "]";
                            case SPEAKER -> "}";
                            case CUE -> ">";
                            case ENTITY -> "_";
                        });
            }
        };
    }
}
