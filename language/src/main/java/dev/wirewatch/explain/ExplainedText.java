package dev.wirewatch.explain;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;
import java.util.List;
import java.util.stream.Collectors;

/** Explanations for a terminal or a text file: the story with its marks, then its claims and entities. */
public final class ExplainedText implements Rendering {

    private final TerminalStyle style;

    /** @param color whether the reader's terminal shows ANSI colors */
    public ExplainedText(boolean color) {
        this.style = color ? new ColorStyle() : new PlainStyle();
    }

    @Override
    public String head() {
        return style.legend() + "\n";
    }

    @Override
    public String article(int number, Document document, Annotation annotation) {
        MarkedArticle article = MarkedArticle.of(document, annotation);
        Entries entries = new Entries(article);
        StringBuilder out = new StringBuilder();
        out.append('\n')
                .append(style.strong("== " + article.name() + " =="))
                .append(' ')
                .append(article.summary());
        out.append("\n\n");
        Markup.write(article.text(), article.marks(), style.marks(out));
        out.append(article.text().endsWith("\n") ? "\n" : "\n\n");
        claims(out, entries.claims());
        entities(out, entries.entities());
        return out.toString();
    }

    private void claims(StringBuilder out, List<Entry> claims) {
        out.append(claims.isEmpty() ? "" : style.strong("Claims") + "\n");
        int number = 0;
        for (Entry claim : claims) {
            number++;
            out.append("%3d  %s - %s\n".formatted(number, style.strong(claim.name()), claim.sort()));
            for (Fact fact : claim.facts()) {
                out.append("       %-10s  %s\n".formatted(fact.label(), fact.words()));
            }
        }
    }

    private void entities(StringBuilder out, List<Entry> entities) {
        out.append(entities.isEmpty() ? "" : style.strong("Entities") + "\n");
        for (Entry entity : entities) {
            String facts = entity.facts().stream()
                    .map(fact -> fact.label() + " " + fact.words())
                    .collect(Collectors.joining("; "));
            out.append("     %s - %s; %s\n".formatted(style.strong(entity.name()), entity.sort(), facts));
        }
    }
}
