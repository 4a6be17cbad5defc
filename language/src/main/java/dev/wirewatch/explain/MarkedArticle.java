package dev.wirewatch.explain;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article and what was found in it, as both forms of explanation need it.
 *
 * @param name the article's id in one line
 * @param text fit to be shown; all spans point into it
 */
record MarkedArticle(String name, String text, Annotation annotation) {

    static MarkedArticle of(Document document, Annotation annotation) {
        return new MarkedArticle(Printable.line(document.id()), Printable.text(document.text()), annotation);
    }

    /** Returns the BCP 47 tag; empty when the text does not tell. */
    Optional<String> language() {
        return annotation.language().map(Printable::line);
    }

    /** Returns language and numbers of finds in one line. */
    String summary() {
        return "language %s, %s, %s"
                .formatted(
                        language().orElse("unknown"),
                        count(annotation.claims().size(), "claim", "claims"),
                        count(annotation.entities().size(), "entity", "entities"));
    }

    private static String count(int number, String one, String many) {
        return number == 1 ? "1 " + one : (number == 0 ? "no" : number) + " " + many;
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        add(marks, Layer.PARAGRAPH, 0, paragraphs());
        add(marks, Layer.SKIPPED, 0, annotation.skipped());
        int number = 0;
        for (Claim claim : annotation.claims()) {
            number++;
            add(marks, Layer.CONTENT, number, claim.content());
            add(marks, Layer.SPEAKER, number, claim.speaker().spans());
            add(marks, Layer.CUE, number, claim.cue().spans());
        }
        number = 0;
        for (Entity entity : annotation.entities()) {
            number++;
            add(marks, Layer.ENTITY, number, entity.mentions());
        }
        return marks;
    }

    private static void add(List<Mark> marks, Layer layer, int number, List<Span> spans) {
        spans.forEach(span -> marks.add(new Mark(layer, number, span)));
    }

    /** Lines that no blank line separates. */
    private List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        boolean apart = true;
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int end = at + line.length();
            if (!line.isBlank()) {
                int start =
                        apart ? at : paragraphs.remove(paragraphs.size() - 1).start();
                paragraphs.add(new Span(start, end));
            }
            apart = line.isBlank();
            at = end + 1;
        }
        return paragraphs;
    }
}
