package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.schemas.Article;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One item or entry as an article. */
final class ItemReader {

    private final FeedDocument document;
    private final Links links;
    private final String source;
    private final String scope;
    private final String usageTerms;
    private final Bylines bylines;
    private final Topics topics;
    private final ItemTimes times;
    private final Languages languages;

    ItemReader(FeedDocument document, ChannelReader channel) {
        this.document = document;
        this.links = new Links(channel.addresses());
        this.source = channel.source();
        this.scope = channel.scope();
        this.usageTerms = channel.usageTerms();
        this.bylines = new Bylines(document, channel.fields());
        this.topics = new Topics(document);
        this.times = new ItemTimes();
        this.languages = new Languages(document, channel.fields());
    }

    Article read(Element element) {
        Fields item = document.fields(element);
        ItemText text = ItemText.of(document, item);
        ArticleBuilder draft = new ArticleBuilder()
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
        source(item, draft);
        bylines.of(item).forEach(draft::byline);
        topics.of(item, draft);
        Locations.of(item, draft);
        return draft.build();
    }

    /**
     * An item that names its own source was taken over from it: that is whose story it is, and the feed is who passed it
     * on.
     */
    private void source(Fields item, ArticleBuilder draft) {
        Optional<String> original = item.all("source", "atom:source")
                .map(this::title)
                .filter(name -> !name.isBlank())
                .findFirst();
        draft.source(original.orElse(source));
        draft.provider(first(item, "dc:publisher", "dcterms:publisher"));
        original.filter(name -> !name.equals(source)).ifPresent(name -> draft.provider(source));
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
        String license = own.isEmpty() ? Rights.license(item) : own;
        return license.isEmpty() ? usageTerms : license;
    }

    private String first(Fields item, String... names) {
        return document.text(item, names).orElse("");
    }
}
