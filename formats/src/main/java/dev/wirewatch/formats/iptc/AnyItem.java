package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** What news items and packages of NewsML-G2 have in common: all but the content. */
abstract sealed class AnyItem permits NewsItem, PackageItem {

    private final Element item;
    private final Catalog catalog;

    AnyItem(Element item, Catalog catalog) {
        this.item = item;
        this.catalog = catalog.with(item.first("catalog").orElse(Element.empty("catalog")));
    }

    /** Fills in headline, summary, body, bylines and language. */
    abstract void content(ArticleBuilder draft, ContentMeta meta);

    final Article article() {
        ContentMeta meta = new ContentMeta(item, catalog);
        ArticleBuilder draft = new ArticleBuilder();
        identity(draft);
        times(draft, meta);
        status(draft);
        new Parties(item, catalog).fill(draft);
        item.all("itemMeta", "signal")
                .forEach(signal -> draft.signal(catalog.code(signal).code()));
        draft.editorsNote(joined(item.all("itemMeta", "edNote")));
        draft.usageTerms(joined(item.all("rightsInfo", "usageTerms")));
        meta.fill(draft);
        content(draft, meta);
        return draft.build();
    }

    final Element item() {
        return item;
    }

    private void identity(ArticleBuilder draft) {
        Guid guid = new Guid(item.attribute("guid"));
        draft.sourceId(guid.text()).scope(guid.authority()).url(guid.url());
        item.all("itemMeta", "link").stream()
                .filter(link -> List.of("canonical", "permalink", "webversion")
                        .contains(Code.bare(link.attribute("rel")).toLowerCase(Locale.ROOT)))
                .forEach(link -> draft.url(new Guid(link.attribute("href")).url()));
        OptionalLong version = Numbers.leading(item.attribute("version"));
        draft.version(version);
    }

    /** Where nothing says when the first version came out, this version's time is the nearest. */
    private void times(ArticleBuilder draft, ContentMeta meta) {
        Optional<Instant> version = time("versionCreated").or(() -> meta.time("contentModified"));
        draft.published(time("firstCreated").or(() -> version).or(() -> meta.time("contentCreated")));
        draft.updated(version);
    }

    /** An embargo without a time lasts until further notice. */
    private void status(ArticleBuilder draft) {
        Optional<Element> embargo = item.first("itemMeta", "embargoed");
        Optional<Instant> until = embargo.flatMap(element -> IptcDates.parse(element.text()));
        ArticleStatus status = item.first("itemMeta", "pubStatus")
                .map(element -> PublishingStatus.of(catalog.code(element).code()))
                .orElse(ArticleStatus.USABLE);
        boolean furtherNotice = embargo.isPresent() && until.isEmpty() && status == ArticleStatus.USABLE;
        draft.embargoedUntil(until).status(furtherNotice ? ArticleStatus.WITHHELD : status);
    }

    private Optional<Instant> time(String name) {
        return IptcDates.parse(item.text("itemMeta", name));
    }

    private static String joined(List<Element> elements) {
        return elements.stream()
                .map(element -> StoryText.of(element.content()))
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }
}
