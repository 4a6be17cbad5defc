package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.schemas.Article;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One item or entry as an article. */
final class ItemReader {

    private final FeedDocument document;
    private final ItemLink links;
    private final String source;
    private final String scope;
    private final String usageTerms;
    private final ItemAuthors bylines;
    private final Categories topics;
    private final ItemTimes times;
    private final ItemLanguage languages;

    ItemReader(FeedDocument document, ChannelReader channel) {
        this.document = document;
        this.links = new ItemLink(channel.addresses());
        this.source = channel.source();
        this.scope = channel.scope();
        this.usageTerms = channel.usageTerms();
        this.bylines = new ItemAuthors(document, channel.fields());
        this.topics = new Categories(document);
        this.times = new ItemTimes();
        this.languages = new ItemLanguage(document, channel.fields());
    }

    Article read(Element element) {
        Fields item = document.fields(element);
        ItemText text = ItemText.of(document, item);
        ArticleBuilder builder = new ArticleBuilder()
                .scope(scope)
                .sourceId(id(item))
                .url(links.of(item))
                .headline(
                        first(item, "title", "atom:title", "dc:title", "dcterms:title", "media:title", "itunes:title"))
                .subheadline(first(item, "prism:subtitle"))
                .summary(text.summary())
                .body(text.body())
                .language(languages.of(item, text.told()))
                .published(times.published(item))
                .updated(times.updated(item))
                .embargoedUntil(times.embargo(item))
                .usageTerms(terms(item));
        source(item, builder);
        bylines.of(item).forEach(builder::byline);
        topics.of(item, builder);
        ItemPlaces.of(item, builder);
        return builder.build();
    }

    /**
     * An item that names its own source was taken over from it: that is whose story it is, and the feed is who passed it
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
