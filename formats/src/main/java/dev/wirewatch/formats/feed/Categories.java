package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.article.ArticleBuilder;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What an item is about. A category of a scheme is a subject; one without is a keyword. Podcast
 * categories are nested.
 */
final class Categories {

    private static final List<String> CATEGORIES = List.of(
            "category",
            "atom:category",
            "dc:subject",
            "dcterms:subject",
            "media:category",
            "itunes:category",
            "prism:category",
            "prism:section",
            "dc:type",
            "prism:genre",
            "prism:subject",
            "prism:keyword",
            "dcterms:type");
    private static final Set<String> LISTS =
            Set.of("media:keywords", "itunes:keywords", "keywords", "tags", "media:tags");

    private final FeedDocument document;

    Categories(FeedDocument document) {
        this.document = document;
    }

    void of(Fields item, ArticleBuilder builder) {
        CATEGORIES.forEach(name -> item.all(name).forEach(category -> one(category, builder)));
        LISTS.forEach(name -> item.all(name).forEach(list -> {
            for (String word : document.construct(list).read(list).split("[,;]")) {
                builder.keyword(word);
            }
        }));
    }

    private void one(Element category, ArticleBuilder builder) {
        String scheme = Fields.attribute(category, "scheme");
        scheme = scheme.isEmpty() ? Fields.attribute(category, "domain") : scheme;
        String term = Fields.attribute(category, "term");
        String label = Fields.attribute(category, "label");
        String text = Fields.attribute(category, "text");
        boolean nested = category.firstElementChild() != null
                && document.names().of(category).startsWith("itunes:");
        String written = nested ? text : document.construct(category).read(category);
        written = written.isBlank() ? text : written;
        if (!term.isEmpty()) {
            coded(scheme, term, label, builder);
        } else if (!label.isEmpty() && !written.isBlank()) {
            coded(scheme, written, label, builder); // Media RSS has the code as text
        } else if (scheme.isEmpty()) {
            builder.keyword(label.isEmpty() ? written : label);
        } else {
            builder.subject(scheme, "", label.isEmpty() ? written : label);
        }
        if (nested) {
            category.children().forEach(child -> one(child, builder));
        }
    }

    private static void coded(String scheme, String term, String label, ArticleBuilder builder) {
        if (!scheme.isEmpty() || (!label.isEmpty() && !label.equals(term))) {
            builder.subject(scheme, term, label.isEmpty() ? term : label);
        } else {
            builder.keyword(term);
        }
    }
}
