package dev.wirewatch.english.text;

import dev.wirewatch.text.Document;
import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Sentence;
import dev.wirewatch.text.Span;
import java.util.List;

/** Short ways to read a text and to write down what came of it. */
final class Texts {

    private static final TextReader READER = new TextReader();

    private Texts() {}

    static Reading read(String text) {
        return READER.read(new Document("test", text));
    }

    static List<String> skipped(String text) {
        return read(text).skipped().stream().map(span -> span.in(text)).toList();
    }

    /** The paragraphs as "KIND words of the sentences", without the bullets before them. */
    static List<String> paragraphs(String text) {
        return read(text).paragraphs().stream()
                .map(paragraph -> paragraph.kind() + " " + words(text, paragraph))
                .toList();
    }

    static List<String> sentences(String text) {
        return read(text).paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    private static String words(String text, Paragraph paragraph) {
        List<Sentence> sentences = paragraph.sentences();
        Span first = sentences.get(0).span();
        Span last = sentences.get(sentences.size() - 1).span();
        return new Span(first.start(), last.end()).in(text);
    }
}
