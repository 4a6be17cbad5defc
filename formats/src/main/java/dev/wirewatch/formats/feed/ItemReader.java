package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.schemas.Article;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One item or entry as an article. */
final class ItemReader {

    private final FeedDocument document;
    private final ItemLink link;
    private final String source;
    private final String scope;
    private final String usageTerms;
    private final ItemAuthors authors;
    private final Categories categories;
    private final ItemLanguage language;

    ItemReader(FeedDocument document, ChannelReader channel) {
        this.document = document;
        this.link = new ItemLink(channel.addresses());
        this.source = channel.source();
        this.scope = channel.scope();
        this.usageTerms = channel.usageTerms();
        this.authors = new ItemAuthors(document, channel.fields());
        this.categories = new Categories(document);
        this.language = new ItemLanguage(document, channel.fields());
    }

    Article read(Element element) {
        Fields item = document.fields(element);
        ItemText text = ItemText.of(document, item);
        ArticleBuilder builder = new ArticleBuilder()
                .scope(scope)
                .sourceId(id(item))
                .url(link.of(item))
                .headline(
                        first(item, "title", "atom:title", "dc:title", "dcterms:title", "media:title", "itunes:title"))
                .subheadline(first(item, "prism:subtitle"))
                .summary(text.summary())
                .body(text.body())
                .language(language.of(item, text.origin()))
                .published(ItemTimes.published(item))
                .updated(ItemTimes.updated(item))
                .embargoedUntil(ItemTimes.embargo(item))
                .usageTerms(terms(item));
        source(item, builder);
        authors.of(item).forEach(builder::byline);
        categories.of(item, builder);
        ItemPlaces.of(item, builder);
        return builder.build();
    }

    /**
     * An item that names its own source was taken over from it: that is its source, and the feed is who passed it
     * on.
     */
    private void source(Fields item, ArticleBuilder builder) {
        Optional<String> original = item.all("source", "atom:source")
                .map(this::title)
                .filter(name -> !name.isBlank())
                .findFirst();
        builder.source(original.orElse(source));
        builder.provider(first(item, "dc:publisher", "dcterms:publisher"));
        original.filter(name -> !name.equals(source)).ifPresent(name -> builder.provider(source));
    }

    /** RSS has the source's title as text, Atom as an element. */
    private String title(Element origin) {
        return origin.firstElementChild() == null || !hasParts(origin)
                ? document.construct(origin).read(origin)
                : first(document.fields(origin), "title", "atom:title");
    }

    /** Whether what it holds is a feed's elements and not markup in a title. */
    private boolean hasParts(Element origin) {
        return document.atom()
                || document.fields(origin)
                        .all("title", "atom:title", "id", "atom:id", "link", "atom:link", "updated", "atom:updated")
                        .findAny()
                        .isPresent();
    }

    private String id(Fields item) {
        return item.all("guid", "id", "atom:id", "dc:identifier", "dcterms:identifier")
                .map(element -> element.wholeText().strip())
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElseGet(() -> Fields.attribute(item.element(), "rdf:about"));
    }

    private String terms(Fields item) {
        String own = first(
                item,
                "rights",
                "copyright",
                "atom:rights",
                "dc:rights",
                "dcterms:rights",
                "media:copyright",
                "prism:copyright");
        String license = own.isEmpty() ? Licenses.license(item) : own;
        return license.isEmpty() ? usageTerms : license;
    }

    private String first(Fields item, String... names) {
        return document.text(item, names).orElse("");
    }
}
