package dev.wirewatch.bench;

import dev.wirewatch.english.text.TextReader;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Sentence;
import java.util.List;

/** An article with its sentences. */
record ReadArticle(Document document, List<Sentence> sentences) {

    static ReadArticle of(TextReader reader, Document document) {
        return new ReadArticle(
                document,
                reader.read(document).paragraphs().stream()
                        .flatMap(paragraph -> paragraph.sentences().stream())
                        .toList());
    }

    int tokens() {
        return sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    }
}
