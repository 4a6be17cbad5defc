package dev.wirewatch.statement;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.figures.Amount.Qualifier;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.Quantity.Kind;
import dev.wirewatch.english.claims.figures.EventFigures;
import dev.wirewatch.english.claims.figures.EventFigures.EventFigure;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures that a story is followed by, such as how many were killed, as an article gives them. */
final class StoryFigures {

    private static final EventFigures FIGURES = new EventFigures();

    private StoryFigures() {}

    /** Returns them as claims of nobody, of counts the first of a kind: further ones are parts of it as a rule. */
    static List<Claim> in(Document document, Annotation annotation) {
        List<EventFigure> figures = new ArrayList<>();
        FIGURES.in(document.text()).stream()
                .filter(figure -> annotation.skipped().stream().noneMatch(figure.sentence()::overlaps))
                .forEach(figure -> add(figure, figures));
        Map<String, Integer> numbers = new HashMap<>();
        return figures.stream()
                .map(figure -> UnattributedClaim.ofFigure(
                        document,
                        what(figure),
                        numbers.merge(what(figure), 1, Integer::sum),
                        figure.sentence(),
                        about(annotation, figure.sentence()),
                        figure.amount()))
                .toList();
    }

    /** An exact figure says more than "at least" the same. */
    private static void add(EventFigure figure, List<EventFigure> figures) {
        Optional<EventFigure> known = figures.stream()
                .filter(other -> FigureComparison.isOfSame(other.amount(), figure.amount())
                        && (isCount(figure) || agree(other, figure)))
                .findFirst();
        if (known.isEmpty()) {
            figures.add(figure);
        } else if (agree(known.get(), figure) && isExact(figure) && !isExact(known.get())) {
            figures.set(figures.indexOf(known.get()), figure);
        }
    }

    private static boolean agree(EventFigure one, EventFigure other) {
        return FigureComparison.agree(one.amount(), other.amount());
    }

    private static boolean isCount(EventFigure figure) {
        return figure.amount().quantities().get(0).kind() == Kind.COUNT;
    }

    private static boolean isExact(EventFigure figure) {
        return figure.amount().qualifier() == Qualifier.EXACTLY;
    }

    private static String what(EventFigure figure) {
        Quantity quantity = figure.amount().quantities().get(0);
        return quantity.unit() + ' ' + quantity.per();
    }

    private static List<String> about(Annotation annotation, Span sentence) {
        return annotation.entities().stream()
                .filter(entity -> entity.mentions().stream().anyMatch(sentence::overlaps))
                .map(Entity::id)
                .toList();
    }
}
