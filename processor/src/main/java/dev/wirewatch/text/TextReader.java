package dev.wirewatch.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes documents apart. Safe for use by several threads; time and memory grow with the length of the text alone. */
public final class TextReader {

    private final SkippedLines skippedLines = SkippedLines.fromResource();
    private final Languages languages = Languages.fromResource();
    private final Sentences sentences = new Sentences();

    public Reading read(Document document) {
        String text = document.text();
        Optional<String> language = languages.guess(text);
        List<Span> skipped = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Span lines : Paragraphs.of(text)) {
            if (skippedLines.isSkipped(lines.in(text), paragraphs.isEmpty())) {
                skipped.add(lines);
                continue;
            }
            List<Span> parts = skippedLines.parts(text, lines);
            skipped.addAll(parts);
            for (Span story : without(lines, parts)) {
                List<Sentence> found = sentences.of(text, story);
                if (!found.isEmpty()) {
                    paragraphs.add(new Paragraph(story, found));
                }
            }
        }
        return new Reading(document, language, skipped, paragraphs);
    }

    /** What is left of a paragraph: walls stand on both sides of what is skipped, so nothing reaches over it. */
    private static List<Span> without(Span paragraph, List<Span> parts) {
        List<Span> left = new ArrayList<>();
        int from = paragraph.start();
        for (Span part : parts) {
            if (from < part.start()) {
                left.add(new Span(from, part.start()));
            }
            from = part.end();
        }
        if (from < paragraph.end()) {
            left.add(new Span(from, paragraph.end()));
        }
        return left;
    }
}
