package dev.wirewatch.formats.page;

import dev.wirewatch.formats.page.ClassNames.Verdict;
import dev.wirewatch.formats.page.Measures.Measure;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Removes from a page what is not its main content by its markup: elements that never hold it, roles, hidden parts,
 * words in class names. An element with at least half of the page's prose stays, whatever its name, since names of
 * containers often describe one thing in them.
 */
final class Clutter implements NodeFilter {

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
            "button",
            "input",
            "select",
            "textarea",
            "dialog",
            "menu",
            "nav",
            "aside",
            "figure",
            "figcaption");
    private static final Set<String> SELDOM = Set.of("header", "footer", "hgroup", "form", "address");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "toolbar",
            "tooltip",
            "status",
            "form");
    private static final Set<String> PAGE = Set.of("html", "body", "main");
    private static final Set<String> PROSE = Set.of("p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "dd", "dt");
    private static final Pattern INVISIBLE =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    /** The most characters besides a time or an author in a line about that alone: "Last updated on". */
    private static final int LABEL = 25;

    private final Removal removal = new Removal();
    private final Measures measures;
    private final int prose;

    private Clutter(Document page) {
        this.measures = new Measures(page);
        this.prose = measures.of(page).prose();
    }

    static void remove(Document page) {
        Clutter clutter = new Clutter(page);
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
        if (element.parent() == null || PAGE.contains(name)) {
            return false;
        }
        if (NEVER.contains(name)) {
            return true;
        }
        Verdict verdict = isWithinProse(element) ? Verdict.UNKNOWN : ClassNames.of(element);
        if (verdict == Verdict.NEVER && !name.equals("article")) {
            return !isMost(element) || element.selectFirst("h1, article, [itemprop~=articleBody]") == null;
        }
        boolean seldom = verdict == Verdict.SELDOM
                || SELDOM.contains(name)
                || ROLES.contains(element.attr("role"))
                || isHidden(element)
                || isAbout(element, name);
        return seldom && !isMost(element);
    }

    /** Whether it is inline markup in a sentence, whose words are part of it whatever the class name. */
    private static boolean isWithinProse(Element element) {
        return !element.isBlock()
                && element.parent() != null
                && PROSE.contains(element.parent().normalName())
                && element.parent().ownText().length() > LABEL;
    }

    private boolean isMost(Element element) {
        return prose > 0 && measures.of(element).prose() * 2 >= prose;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || INVISIBLE.matcher(element.attr("style")).find();
    }

    /** Whether it is a line with a time or an author and nothing else. */
    private boolean isAbout(Element element, String name) {
        if (name.equals("time") || element.attr("rel").contains("author")) {
            return !isWithinProse(element);
        }
        Measure measure = measures.of(element);
        if (!PROSE.contains(name) && !name.equals("span") && !name.equals("div")) {
            return false;
        }
        int told = 0;
        for (Element child : element.children()) {
            boolean about =
                    child.normalName().equals("time") || child.attr("rel").contains("author");
            told += about ? measures.of(child).text() : 0;
        }
        return told > 0 && measure.text() - told < LABEL;
    }
}
