package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A news item of NewsML-G2. A picture or a video has no text of its own and is still an article by its headline and its
 * caption, since both name people.
 */
final class NewsItem extends AnyItem {

    /** The elements that a fragment of XHTML begins with. */
    private static final Set<String> HTML = Set.of("html", "body", "div", "p", "section", "article");

    NewsItem(XmlElement item, Catalog catalog) {
        super(item, catalog);
    }

    @Override
    void content(ArticleBuilder builder, ContentMeta meta) {
        Optional<XmlElement> document = inline().filter(inline ->
                        !inline.anywhere("nitf", "body.content", "body.head").isEmpty())
                .findFirst();
        Optional<NitfText> nitf = document.map(NitfText::of);
        builder.headline(meta.title());
        document.stream()
                .flatMap(inline -> inline.anywhere("nitf").stream())
                .forEach(root -> builder.headline(root.text("head", "title")));
        nitf.ifPresent(story -> embedded(builder, story));
        List<XhtmlText> xhtml =
                inline().filter(NewsItem::isXhtml).map(XhtmlText::of).toList();
        xhtml.stream().findFirst().ifPresent(story -> embedded(builder, story));
        String body = nitf.map(NitfText::body).filter(text -> !text.isBlank()).orElseGet(() -> text(xhtml));
        builder.headline(meta.headline())
                .subheadline(meta.subheadline())
                .summary(meta.summary())
                .language(meta.language())
                .body(PlainParagraphs.withoutFirst(body, meta.headline()));
    }

    /** The document in the item counts where the item itself says nothing. */
    private void embedded(ArticleBuilder builder, NitfText story) {
        builder.headline(story.headline()).subheadline(story.subheadline()).summary(story.summary());
        if (item().all("contentMeta", "by").isEmpty()) {
            story.bylines().forEach(builder::byline);
        }
        if (item().all("contentMeta", "dateline").isEmpty()) {
            builder.dateline(story.dateline());
        }
    }

    private void embedded(ArticleBuilder builder, XhtmlText story) {
        builder.headline(story.headline());
        if (item().all("contentMeta", "by").isEmpty()) {
            story.bylines().forEach(builder::byline);
        }
    }

    private Stream<XmlElement> inline() {
        return item().all("contentSet", "inlineXML").stream();
    }

    /** The first alternative that holds text. */
    private String text(List<XhtmlText> xhtml) {
        return Stream.concat(
                        xhtml.stream().map(XhtmlText::body),
                        item().all("contentSet", "inlineData").stream().map(NewsItem::data))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** XML of other kinds, such as sports results, holds data and no text to read. */
    private static boolean isXhtml(XmlElement inline) {
        return inline.attribute("contenttype").contains("html")
                || inline.children()
                        .anyMatch(child -> HTML.contains(child.name().toLowerCase(Locale.ROOT)));
    }

    private static String data(XmlElement data) {
        String type = data.attribute("contenttype").toLowerCase(Locale.ROOT);
        boolean text = type.isEmpty() || type.startsWith("text/") || type.contains("html");
        if (!text) {
            return "";
        }
        Optional<String> decoded =
                Code.bare(data.attribute("encoding")).toLowerCase(Locale.ROOT).contains("64")
                        ? base64(data.text())
                        : Optional.of(data.text());
        return decoded.map(words -> type.contains("html") ? BodyText.ofHtml(words) : PlainParagraphs.of(words))
                .orElse("");
    }

    private static Optional<String> base64(String text) {
        try {
            return Optional.of(new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not what it says, and so no text to read
        }
    }
}
