package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import java.util.stream.Collectors;

/**
 * A package of NewsML-G2, such as a page of top stories. The items that it lists arrive separately; the article is its
 * headline and its summary, or else the titles in its list.
 */
final class PackageItem extends AnyItem {

    PackageItem(XmlElement item, Catalog catalog) {
        super(item, catalog);
    }

    @Override
    void content(ArticleBuilder builder, ContentMeta meta) {
        builder.headline(meta.title())
                .headline(meta.headline())
                .subheadline(meta.subheadline())
                .summary(meta.summary())
                .language(meta.language());
        if (meta.summary().isBlank()) {
            builder.body(item().anywhere("itemRef").stream()
                    .map(reference ->
                            reference.text("headline").isEmpty() ? reference.text("title") : reference.text("headline"))
                    .filter(title -> !title.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("\n\n")));
        }
    }
}
