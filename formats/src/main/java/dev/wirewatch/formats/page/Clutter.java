package dev.wirewatch.formats.page;

import dev.wirewatch.formats.page.ClassNames.Verdict;
import dev.wirewatch.formats.page.Measures.Measure;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Removes what is not main content by its markup: elements that seldom hold it, roles, hidden parts, words in class
 * names. A reason that holds for at least half of the prose is not believed, since names of containers often describe
 * one thing in them, and page builders name the blocks of a story after what else they are used for. Nothing around the
 * heading is clutter; of a header with it, only the lead stays.
 */
final class Clutter implements NodeFilter {

    private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");
    private static final Set<String> HEADERS = Set.of("header", "hgroup");
    private static final Set<String> SELDOM = Set.of("header", "hgroup", "footer", "form", "address");
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
    private static final Pattern INVISIBLE =
            Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    /** In characters; who asks readers to subscribe does not say more. */
    private static final int LONGEST_PROMPT = 400;

    /** A reason that is not believed uncovers others below it. */
    private static final int ROUNDS = 5;

    private final Element scope;
    private final Measures measures;
    private final Set<Element> aroundHeading = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> disbelieved = new HashSet<>();
    private final Map<String, Integer> proseByReason = new HashMap<>();
    private Removal removal = new Removal();
    private int headers;

    private Clutter(Element scope, Optional<Element> heading) {
        this.scope = scope;
        this.measures = new Measures(scope);
        heading.ifPresent(element -> {
            aroundHeading.add(element);
            aroundHeading.addAll(element.parents());
        });
    }

    static void remove(Element scope, Optional<Element> heading) {
        Clutter clutter = new Clutter(scope, heading);
        int rounds = 0;
        do {
            clutter.find();
            rounds++;
        } while (rounds < ROUNDS && clutter.disbelieves());
        clutter.removal.run();
    }

    private void find() {
        removal = new Removal();
        proseByReason.clear();
        headers = 0;
        NodeTraversor.filter(this, scope);
    }

    /** Whether there is a reason not to be believed that was until now. */
    private boolean disbelieves() {
        int prose = measures.of(scope).prose();
        return proseByReason.entrySet().stream()
                .filter(reason -> prose > 0 && reason.getValue() * 2 >= prose)
                .map(reason -> disbelieved.add(reason.getKey()))
                .reduce(false, Boolean::logicalOr);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element) || element == scope || PAGE.contains(element.normalName())) {
            return FilterResult.CONTINUE;
        }
        if (aroundHeading.contains(element)) {
            headers += HEADERS.contains(element.normalName()) ? 1 : 0;
            return FilterResult.CONTINUE;
        }
        Optional<String> reason = reason(element);
        reason.ifPresent(name -> {
            removal.add(element);
            proseByReason.merge(name, measures.of(element).prose(), Integer::sum);
        });
        return reason.isPresent() ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        boolean header = node instanceof Element element
                && element != scope
                && aroundHeading.contains(element)
                && HEADERS.contains(element.normalName());
        headers -= header ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private Optional<String> reason(Element element) {
        String name = element.normalName();
        ClassNames names =
                MetadataLine.isWithinProse(element) ? ClassNames.NOTHING : ClassNames.of(element, disbelieved);
        if (names.isClutter() && (names.verdict() != Verdict.PROMPT || isPrompt(element))) {
            return Optional.of(names.word());
        }
        if (CONTROLS.contains(name) || headers > 0 && isBesideLead(element)) {
            return Optional.of("control");
        }
        return Optional.of(element.attr("role"))
                .filter(ROLES::contains)
                .or(() -> Optional.of(name).filter(SELDOM::contains))
                .or(() -> Optional.of("hidden").filter(hidden -> isHidden(element)))
                .or(() -> Optional.of("line").filter(line -> MetadataLine.is(element, measures)))
                .filter(reason -> !disbelieved.contains(reason));
    }

    private boolean isBesideLead(Element element) {
        if (element.normalName().equals("p")) {
            return measures.of(element).prose() < Measures.SHORTEST_LEAD;
        }
        boolean part = element.isBlock() || aroundHeading.contains(element.parent());
        return part && element.selectFirst("p") == null;
    }

    /** Whether it asks to do something: a paragraph of a story may be named after the paywall that it is behind. */
    private boolean isPrompt(Element element) {
        Measure measure = measures.of(element);
        return measure.prose() <= LONGEST_PROMPT
                && (measure.prose() == 0
                        || measure.links() * 3 > measure.text()
                        || element.selectFirst("button, input, [role=button]") != null);
    }

    /** A paragraph that is kept from screen readers can be seen by others. */
    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || (element.attr("aria-hidden").equals("true")
                        && !element.normalName().equals("p"))
                || INVISIBLE.matcher(element.attr("style")).find();
    }
}
