package dev.wirewatch.formats.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The part of a page where the story is by its heading: the innermost article around it with some of the page's prose,
 * or else the innermost element with a good part of it. What is outside, such as readers' comments, may be longer than
 * the story.
 */
final class StoryScope {

    private static final double SOME = 0.1;
    private static final double GOOD_PART = 0.15;

    private StoryScope() {}

    static Element of(Document page, Optional<Element> heading) {
        Measures measures = new Measures(page);
        int prose = measures.of(page).prose();
        List<Element> around =
                heading.map(element -> List.<Element>copyOf(element.parents())).orElse(List.of());
        return around.stream()
                .filter(element -> element.normalName().equals("article")
                        && measures.of(element).prose() > prose * SOME)
                .findFirst()
                .or(() -> around.stream()
                        .filter(element -> measures.of(element).prose() > prose * least(element))
                        .findFirst())
                .orElse(page.body());
    }

    private static double least(Element around) {
        return around.normalName().equals("main") ? SOME : GOOD_PART;
    }
}
