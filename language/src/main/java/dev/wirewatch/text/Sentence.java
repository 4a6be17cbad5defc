package dev.wirewatch.text;

import java.util.List;

/** Tokens that belong together, in order, never empty. */
public record Sentence(List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Span span() {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }
}
