package dev.wirewatch.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph with its sentences, in order, never empty. No sentence reaches over its end.
 *
 * @param span with the bullet or dash that it may start with, which is in no sentence
 */
public record Paragraph(Kind kind, Span span, List<Sentence> sentences) {

    /** What a paragraph is for. Names may be looked for in all of them, claims in headline and body alone. */
    public enum Kind {
        HEADLINE,
        /** Who wrote it: "By Anna Lund in Lagos". */
        BYLINE,
        /** Where and by which agency it was written, apart from the story after it: "LAGOS (Northwire) -". */
        DATELINE,
        BODY
    }

    public Paragraph {
        sentences = List.copyOf(sentences);
    }

    public List<Token> tokens() {
        if (sentences.size() == 1) {
            return sentences.get(0).tokens();
        }
        List<Token> tokens = new ArrayList<>();
        sentences.forEach(sentence -> tokens.addAll(sentence.tokens()));
        return tokens;
    }
}
