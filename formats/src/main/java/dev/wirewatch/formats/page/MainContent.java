package dev.wirewatch.formats.page;

import dev.wirewatch.formats.markup.PlainText;
import dev.wirewatch.formats.page.Measures.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main content in the part of a page where the story is: in what is marked as the body; else in an article
 * element, or a main one; else where the paragraphs are, by {@link ContentScores}; with more around it where that is too
 * little. What does not belong to it is removed, and the rest is its text.
 */
final class MainContent {

    private static final String MARKED = "[itemprop~=(^|\\s)articleBody(\\s|$)], .e-content, .entry-content,"
            + " .article-body, .article__body, .articleBody, .article-content, .article__content, .story-body,"
            + " .story__body, .story-content, .post-content, .post-body, .post__content, .article-text";
    private static final String HEADED = "h2, h3, h4, h5, h6";

    /** The share of a page's prose that a marked element must hold to be the main content. */
    private static final double ENOUGH = 0.4;

    /** The share of the scope's prose that the main content must hold; the rest is what was not recognized as clutter. */
    private static final double MOST = 0.7;

    /** The share of an article's prose that a nested one may hold and be a teaser. */
    private static final double TEASER = 0.25;

    private final Element scope;
    private final Measures measures;
    private final boolean live;

    /** @param live whether it is a live blog, whose posts are article elements */
    private MainContent(Element scope, boolean live) {
        this.scope = scope;
        this.measures = new Measures(scope);
        this.live = live;
    }

    /** The text; blank when there is none. Changes the page. */
    static String text(Document page, Optional<Element> heading, boolean live) {
        CertainClutter.remove(page);
        Element scope = StoryScope.of(page, heading);
        Clutter.remove(scope, heading);
        MainContent content = new MainContent(scope, live);
        List<Element> roots = new ArrayList<>(content.roots());
        heading.ifPresent(element -> roots.addAll(0, content.leads(element, roots)));
        roots.forEach(content::prune);
        return roots.stream().map(PlainText::of).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** What was found, or more around it where that is too little of the scope. */
    private List<Element> roots() {
        List<Element> found = found();
        return found.isEmpty() || isWhole(found) ? found : List.of(climb(found.get(0)));
    }

    /** Paragraphs between the heading and the rest. */
    private List<Element> leads(Element heading, List<Element> roots) {
        List<Element> elements = scope.getAllElements();
        int from = elements.indexOf(heading);
        int to = roots.isEmpty() ? from : elements.indexOf(roots.get(0));
        return from < 0 || to < from
                ? List.of()
                : elements.subList(from, to).stream().filter(this::isLead).toList();
    }

    private boolean isLead(Element element) {
        return element.isBlock()
                && measures.of(element).prose() >= Measures.SHORTEST_LEAD
                && element.children().stream()
                        .allMatch(child -> measures.of(child).prose() == 0);
    }

    private boolean isWhole(List<Element> elements) {
        return prose(elements) >= measures.of(scope).prose() * MOST;
    }

    private Element climb(Element from) {
        Element around = from;
        while (around != scope && !isWhole(List.of(around))) {
            around = around.parent();
        }
        return around;
    }

    private int prose(List<Element> elements) {
        return elements.stream()
                .mapToInt(element -> measures.of(element).prose())
                .sum();
    }

    private List<Element> found() {
        List<Element> marked = outermost(scope.select(MARKED));
        if (isEnough(marked)) {
            return marked;
        }
        List<Element> articles = outermost(scope.select("article"));
        Optional<Element> largest = articles.stream()
                .max(Comparator.comparingInt(article -> measures.of(article).prose()));
        if (live && isEnough(articles)) {
            return articles;
        }
        if (largest.isPresent() && isEnough(List.of(largest.get()))) {
            return List.of(largest.get());
        }
        List<Element> mains = outermost(scope.select("main, [role=main]"));
        return new ContentScores(measures).best(isEnough(mains) ? mains.get(0) : scope);
    }

    private boolean isEnough(List<Element> elements) {
        int prose = prose(elements);
        return prose > 0 && prose >= measures.of(scope).prose() * ENOUGH;
    }

    private static List<Element> outermost(List<Element> elements) {
        Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(elements);
        return elements.stream()
                .filter(element -> element.parents().stream().noneMatch(all::contains))
                .toList();
    }

    private void prune(Element root) {
        Removal removal = new Removal();
        root.select("h1").forEach(removal::add);
        int prose = measures.of(root).prose();
        for (Element element : root.select("article, section, div, ul, ol, dl, table, p")) {
            if (element != root && (isListOfLinks(element) || isTeaser(element, prose))) {
                removal.add(element);
            }
        }
        EmptyHeadings.addEmpty(root, removal);
        removal.run();
    }

    private boolean isListOfLinks(Element element) {
        Measure measure = measures.of(element);
        return measure.text() > 0 && measure.prose() == 0 && measure.linkDensity() > 0.5;
    }

    /** A nested article that is small and whose headline is a link. */
    private boolean isTeaser(Element element, int prose) {
        return !live
                && element.normalName().equals("article")
                && measures.of(element).prose() < prose * TEASER
                && element.select(HEADED).stream()
                        .anyMatch(heading ->
                                heading.selectFirst("a[href]") != null || heading.closest("a[href]") != null);
    }
}
