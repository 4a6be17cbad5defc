package dev.wirewatch.formats.page;

import dev.wirewatch.formats.page.ClassNames.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Where the paragraphs are. Each gives points to the elements around it, fewer the further out. The element with the
 * most points, reduced by its link density, holds the main content, and so do the siblings that are like it. After
 * Readability by Arc90 (2010), as Mozilla maintains it.
 */
final class ContentScores {

    private static final String BLOCKS = "p, pre, blockquote, td, div, section, li, dd";
    private static final int LEVELS = 4;
    private static final int SHORTEST = 25;
    private static final int FOR_LENGTH = 100;
    private static final int MOST_FOR_LENGTH = 3;
    private static final double FOR_NAME = 25;
    private static final double SIBLING_SHARE = 0.2;
    private static final double SIBLING_LEAST = 10;
    private static final double SIBLING_LINKS = 0.25;
    private static final int SIBLING_LENGTH = 80;

    private final Measures measures;
    private final Map<Element, Double> scores = new LinkedHashMap<>(); // of equal scores the first counts

    ContentScores(Measures measures) {
        this.measures = measures;
    }

    /**
     * The elements below {@code scope} that hold the main content, in the page's order; the scope when none is found.
     */
    List<Element> best(Element scope) {
        for (Element block : scope.select(BLOCKS)) {
            score(block, scope);
        }
        Optional<Element> top = scores.keySet().stream().max(Comparator.comparingDouble(this::total));
        return top.filter(element -> element != scope)
                .map(this::withSiblings)
                .orElseGet(() -> measures.of(scope).linkDensity() > 0.5 ? List.of() : List.of(scope));
    }

    private void score(Element block, Element scope) {
        String own = block.isBlock() && block.normalName().equals("p") ? block.text() : block.ownText();
        if (block == scope || own.length() < SHORTEST) {
            return;
        }
        long commas = own.chars()
                .filter(sign -> sign == ',' || sign == '\u3001' || sign == '\uff0c')
                .count();
        double points = 1 + commas + Math.min(own.length() / FOR_LENGTH, MOST_FOR_LENGTH);
        boolean textInDivision = !block.normalName().equals("p");
        Element around = textInDivision ? block : block.parent();
        for (int level = 0; level <= LEVELS && around != null; level++, around = around.parent()) {
            double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
            scores.merge(around, points * share, Double::sum);
            if (around == scope) {
                return;
            }
        }
    }

    private double total(Element element) {
        double points = scores.getOrDefault(element, 0.0);
        Verdict verdict = ClassNames.of(element).verdict();
        double named = verdict == Verdict.CONTENT ? FOR_NAME : verdict == Verdict.UNKNOWN ? 0 : -FOR_NAME;
        return (points + named) * (1 - measures.of(element).linkDensity());
    }

    private List<Element> withSiblings(Element top) {
        double enough = Math.max(SIBLING_LEAST, total(top) * SIBLING_SHARE);
        List<Element> content = new ArrayList<>();
        for (Element sibling : top.parent().children()) {
            boolean alike = sibling.className().equals(top.className())
                    && !top.className().isEmpty();
            double bonus = alike ? total(top) * SIBLING_SHARE : 0;
            boolean joins = scores.containsKey(sibling) && total(sibling) + bonus >= enough;
            if (sibling == top || joins || isParagraph(sibling)) {
                content.add(sibling);
            }
        }
        return content;
    }

    private boolean isParagraph(Element sibling) {
        return sibling.normalName().equals("p")
                && measures.of(sibling).text() > SIBLING_LENGTH
                && measures.of(sibling).linkDensity() < SIBLING_LINKS;
    }
}
