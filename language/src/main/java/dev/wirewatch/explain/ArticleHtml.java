package dev.wirewatch.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one story of the page: each paragraph with the claims that begin in it, then the entities. */
final class ArticleHtml implements Markup.Receiver {

    private final String id;
    private final MarkedArticle article;
    private final List<Entry> claims;
    private final List<Entry> entities;
    private final Html html = new Html();
    private final Set<String> anchors = new HashSet<>();
    private final List<Integer> begun = new ArrayList<>();

    /** @param number of the story on the page */
    ArticleHtml(int number, MarkedArticle article) {
        this.id = "story" + number;
        this.article = article;
        Entries entries = new Entries(article);
        this.claims = entries.claims();
        this.entities = entries.entities();
    }

    String write() {
        html.open("article", "id", id, "aria-labelledby", id + "-name");
        html.open("header").element("h2", article.name(), "id", id + "-name");
        html.element("p", article.summary()).close();
        html.open("div", "class", "story", "lang", article.language().orElse("und"));
        Markup.write(article.text(), article.marks(), this);
        html.close();
        if (!entities.isEmpty()) {
            writeEntities();
        }
        return html.close().text("\n").toString();
    }

    @Override
    public void open(Layer layer, List<Integer> numbers) {
        switch (layer) {
            case PARAGRAPH -> html.open("section").open("p", "dir", "auto");
            case SKIPPED -> html.open("span", "class", "skipped", "title", "not story");
            case CONTENT -> openContent(numbers);
            case SPEAKER -> html.open("span", "class", "speaker", "data-claims", join(numbers));
            case CUE -> html.open("span", "class", "cue", "data-claims", join(numbers));
            case ENTITY ->
                openLink("entity " + entities.get(numbers.get(0) - 1).sort(), "entity", "mention", numbers.get(0));
        }
    }

    @Override
    public void words(String words) {
        html.text(words);
    }

    @Override
    public void close(Layer layer) {
        html.close();
        if (layer == Layer.PARAGRAPH) {
            if (!begun.isEmpty()) {
                writeClaims();
            }
            html.close();
        }
    }

    private void openContent(List<Integer> numbers) {
        html.open("mark");
        for (int number : numbers) {
            if (openLink("number", "claim", "words", number)) {
                begun.add(number);
            }
            html.text(String.valueOf(number)).close();
        }
    }

    /**
     * Opens a link to an entry; the first one is what the entry links back to.
     *
     * @return whether it is the first one
     */
    private boolean openLink(String style, String entry, String place, int number) {
        String anchor = id + "-" + place + number;
        String target = "#" + id + "-" + entry + number;
        if (anchors.add(anchor)) {
            html.open("a", "class", style, "href", target, "id", anchor);
            return true;
        }
        html.open("a", "class", style, "href", target);
        return false;
    }

    private void writeClaims() {
        html.open("ol", "class", "claims", "aria-label", "Claims of this paragraph");
        for (int number : begun) {
            Entry claim = claims.get(number - 1);
            html.open("li", "id", id + "-claim" + number, "value", String.valueOf(number))
                    .open("h3");
            html.element("a", String.valueOf(number), "class", "number", "href", "#" + id + "-words" + number);
            html.text(" " + claim.name() + " ").element("small", claim.sort()).close();
            writeFacts(claim);
            html.close();
        }
        begun.clear();
        html.close();
    }

    private void writeEntities() {
        html.open("section", "class", "entities", "aria-labelledby", id + "-entities");
        html.element("h3", "Entities", "id", id + "-entities").open("ul");
        int number = 0;
        for (Entry entity : entities) {
            number++;
            html.open("li", "id", id + "-entity" + number);
            html.element(
                    "a", entity.name(), "class", "entity " + entity.sort(), "href", "#" + id + "-mention" + number);
            html.text(" ").element("small", entity.sort());
            writeFacts(entity);
            html.close();
        }
        html.close().close();
    }

    private void writeFacts(Entry entry) {
        html.open("dl");
        for (Fact fact : entry.facts()) {
            html.open("div")
                    .element("dt", fact.label())
                    .text(" ")
                    .element("dd", fact.words())
                    .close();
        }
        html.close();
    }

    private static String join(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
