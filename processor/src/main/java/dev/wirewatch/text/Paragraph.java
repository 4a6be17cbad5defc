package dev.wirewatch.text;

import java.util.List;

/** A paragraph of the story with its sentences, in order, never empty. No sentence reaches over its end. */
public record Paragraph(Span span, List<Sentence> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
    }

    public List<Token> tokens() {
        return sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    }
}
