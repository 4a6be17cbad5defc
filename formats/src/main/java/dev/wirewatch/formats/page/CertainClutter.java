package dev.wirewatch.formats.page;

import dev.wirewatch.formats.page.ClassNames.Verdict;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Removes from a page what never is main content, however much prose it has: scripts, navigation, readers' comments. */
final class CertainClutter implements NodeFilter {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "audio",
            "video",
            "dialog",
            "menu",
            "nav",
            "aside",
            "figure",
            "figcaption");

    /** Names of paragraphs often tell what the text is about. */
    private static final Set<String> NAMED_BY_OTHERS = Set.of("html", "body", "main", "article", "p");

    private static final String STORY = "h1, article, [itemprop~=articleBody]";

    private final Set<Element> aroundStories = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Removal removal = new Removal();

    private CertainClutter(Document page) {
        for (Element story : page.select(STORY)) {
            for (Element around = story; around != null && aroundStories.add(around); around = around.parent()) {}
        }
    }

    static void remove(Document page) {
        CertainClutter clutter = new CertainClutter(page);
        NodeTraversor.filter(clutter, page);
        clutter.removal.run();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element && isClutter(element)) {
            removal.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isClutter(Element element) {
        String name = element.normalName();
        boolean named = element.isBlock() && !NAMED_BY_OTHERS.contains(name) && !aroundStories.contains(element);
        return NEVER.contains(name) || named && ClassNames.of(element).verdict() == Verdict.NEVER;
    }
}
