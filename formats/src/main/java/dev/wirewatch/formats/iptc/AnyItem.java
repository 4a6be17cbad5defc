package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** A news item or package of NewsML-G2: all but its content. */
abstract sealed class AnyItem permits NewsItem, PackageItem {

    private final XmlElement item;
    private final Catalog catalog;

    AnyItem(XmlElement item, Catalog catalog) {
        this.item = item;
        this.catalog = catalog.with(item.first("catalog").orElse(XmlElement.empty("catalog")));
    }

    /** Fills in headline, summary, body, bylines and language. */
    abstract void content(ArticleBuilder builder, ContentMeta meta);

    final Article article() {
        ContentMeta meta = new ContentMeta(item, catalog);
        ArticleBuilder builder = new ArticleBuilder();
        identity(builder);
        times(builder, meta);
        status(builder);
        new Parties(item, catalog).fill(builder);
        item.all("itemMeta", "signal")
                .forEach(signal -> builder.signal(catalog.code(signal).code()));
        builder.editorsNote(joined(item.all("itemMeta", "edNote")));
        builder.usageTerms(joined(item.all("rightsInfo", "usageTerms")));
        meta.fill(builder);
        content(builder, meta);
        return builder.build();
    }

    final XmlElement item() {
        return item;
    }

    private void identity(ArticleBuilder builder) {
        Guid guid = new Guid(item.attribute("guid"));
        builder.sourceId(guid.text()).scope(guid.authority()).url(guid.url());
        item.all("itemMeta", "link").stream()
                .filter(link -> List.of("canonical", "permalink", "webversion")
                        .contains(Code.bare(link.attribute("rel")).toLowerCase(Locale.ROOT)))
                .forEach(link -> builder.url(new Guid(link.attribute("href")).url()));
        OptionalLong version = LeadingNumber.of(item.attribute("version"));
        builder.version(version);
    }

    /** Where the first version's time is missing, this version's is used. */
    private void times(ArticleBuilder builder, ContentMeta meta) {
        Optional<Instant> version = time("versionCreated").or(() -> meta.time("contentModified"));
        builder.published(time("firstCreated").or(() -> version).or(() -> meta.time("contentCreated")));
        builder.updated(version);
    }

    /**
     * An empty element is no embargo, since some agencies write one on every story, unless it says that the time is meant
     * to be missing ({@code xsi:nil}).
     */
    private void status(ArticleBuilder builder) {
        Optional<XmlElement> embargo = item.first("itemMeta", "embargoed")
                .filter(element ->
                        !element.text().isEmpty() || element.attribute("nil").equals("true"));
        Optional<Instant> until = embargo.flatMap(element -> Dates.exact(element.text()));
        ArticleStatus status = item.first("itemMeta", "pubStatus")
                .map(element -> PublishingStatus.of(catalog.code(element).code()))
                .orElse(ArticleStatus.USABLE);
        builder.embargoedUntil(until).status(embargo.isPresent() ? PublishingStatus.embargoed(status, until) : status);
    }

    private Optional<Instant> time(String name) {
        return Dates.parse(item.text("itemMeta", name));
    }

    private static String joined(List<XmlElement> elements) {
        return elements.stream()
                .map(element -> BodyText.of(element.content()))
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }
}
