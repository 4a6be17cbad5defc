package dev.wirewatch.formats.page;

import dev.wirewatch.formats.markup.PlainText;
import dev.wirewatch.formats.page.Measures.Measure;
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
 * Finds the main content in a page's markup: in what is marked as the body; else in an article element, or a main one;
 * else where the paragraphs are, by {@link ContentScores}. What does not belong to it is removed, and the rest is its
 * text.
 */
final class MainContent {

    private static final String MARKED = "[itemprop~=(^|\\s)articleBody(\\s|$)], .e-content, .entry-content,"
            + " .article-body, .article__body, .articleBody, .article-content, .article__content, .story-body,"
            + " .story__body, .story-content, .post-content, .post-body, .post__content, .article-text";
    private static final String HEADED = "h2, h3, h4, h5, h6";

    /** The share of a page's prose that a marked element must hold to be the main content. */
    private static final double ENOUGH = 0.4;

    /** The share of an article's prose that a nested one may hold and be a teaser. */
    private static final double TEASER = 0.25;

    private final Document page;
    private final Measures measures;
    private final boolean live;

    /** @param live whether it is a live blog, whose posts are article elements */
    private MainContent(Document page, boolean live) {
        this.page = page;
        this.measures = new Measures(page);
        this.live = live;
    }

    /** The text; blank when there is none. Changes the page. */
    static String text(Document page, boolean live) {
        Clutter.remove(page);
        MainContent content = new MainContent(page, live);
        List<Element> roots = content.roots();
        roots.forEach(content::prune);
        return roots.stream().map(PlainText::of).filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private List<Element> roots() {
        List<Element> marked = outermost(page.select(MARKED));
        if (isEnough(marked)) {
            return marked;
        }
        List<Element> articles = outermost(page.select("article"));
        Optional<Element> largest = articles.stream()
                .max(Comparator.comparingInt(article -> measures.of(article).prose()));
        if (live && isEnough(articles)) {
            return articles;
        }
        if (largest.isPresent() && isEnough(List.of(largest.get()))) {
            return List.of(largest.get());
        }
        List<Element> mains = outermost(page.select("main, [role=main]"));
        return new ContentScores(measures).best(isEnough(mains) ? mains.get(0) : page.body());
    }

    private boolean isEnough(List<Element> elements) {
        int prose = elements.stream()
                .mapToInt(element -> measures.of(element).prose())
                .sum();
        return prose > 0 && prose >= measures.of(page).prose() * ENOUGH;
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
