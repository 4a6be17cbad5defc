package dev.wirewatch.explain;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;
import java.util.List;
import java.util.stream.Collectors;

/** Explanations for a terminal or a text file: the story with its marks, then its claims and entities. */
public final class ExplainedText implements Rendering {

    private final Ink ink;

    /** @param colour whether the reader's terminal shows ANSI colours */
    public ExplainedText(boolean colour) {
        this.ink = colour ? new ColourInk() : new PlainInk();
    }

    @Override
    public String head() {
        return ink.legend() + "\n";
    }

    @Override
    public String article(int number, Document document, Annotation annotation) {
        Story story = Story.of(document, annotation);
        Entries entries = new Entries(story);
        StringBuilder out = new StringBuilder();
        out.append('\n')
                .append(ink.strong("== " + story.name() + " =="))
                .append(' ')
                .append(story.summary());
        out.append("\n\n");
        Markup.write(story.text(), story.marks(), ink.marks(out));
        out.append(story.text().endsWith("\n") ? "\n" : "\n\n");
        claims(out, entries.claims());
        entities(out, entries.entities());
        return out.toString();
    }

    private void claims(StringBuilder out, List<Entry> claims) {
        out.append(claims.isEmpty() ? "" : ink.strong("Claims") + "\n");
        int number = 0;
        for (Entry claim : claims) {
            number++;
            out.append("%3d  %s - %s\n".formatted(number, ink.strong(claim.name()), claim.sort()));
            for (Fact fact : claim.facts()) {
                out.append("       %-10s  %s\n".formatted(fact.label(), fact.words()));
            }
        }
    }

    private void entities(StringBuilder out, List<Entry> entities) {
        out.append(entities.isEmpty() ? "" : ink.strong("Entities") + "\n");
        for (Entry entity : entities) {
            String facts = entity.facts().stream()
                    .map(fact -> fact.label() + " " + fact.words())
                    .collect(Collectors.joining("; "));
            out.append("     %s - %s; %s\n".formatted(ink.strong(entity.name()), entity.sort(), facts));
        }
    }
}
