package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * NITF 3.x, with its namespace or without.
 *
 * @see <a href="https://iptc.org/standards/nitf/">The IPTC's pages on NITF</a>
 */
public final class Nitf {

    private Nitf() {}

    /** The articles in a text, and for what is none the reason. */
    public static List<Piece> read(String text) {
        List<Piece> pieces = new ArrayList<>();
        String place = "article 1";
        try {
            XmlCursor cursor = new XmlCursor(text);
            for (Optional<String> name = cursor.next(); name.isPresent(); name = cursor.next()) {
                if (name.get().equals("nitf")) {
                    XmlElement nitf = cursor.take();
                    pieces.add(Piece.of(article(nitf), place));
                    Optional<Article> canceled = canceled(nitf);
                    if (canceled.isPresent()) {
                        pieces.add(Piece.of(canceled.get(), place));
                    }
                    place = "article " + (pieces.size() + 1);
                }
            }
            if (pieces.isEmpty()) {
                pieces.add(new Piece.Rejected("the input", "There is no nitf element in it."));
            }
        } catch (UnreadableXmlException e) {
            pieces.add(Piece.Rejected.malformed(place, e.getMessage()));
        }
        return pieces;
    }

    static Article article(XmlElement nitf) {
        NitfHead head = head(nitf);
        NitfText text = NitfText.of(nitf.first("body").orElse(nitf));
        ArticleBuilder builder = new ArticleBuilder();
        Optional<String> source = source(nitf, head, text);
        source.ifPresent(name -> builder.source(name).scope(name));
        Stream.of(text.distributor(), head.publication())
                .filter(name -> !name.isEmpty() && !name.equals(source.orElse("")))
                .findFirst()
                .ifPresent(builder::provider);
        builder.sourceId(nitf.attribute("uno"))
                .usageTerms(nitf.text("body", "body.head", "rights", "rights.limitations"));
        nitf.anywhere("story.date").forEach(date -> builder.published(Dates.parse(date.attribute("norm"))));
        head.fill(builder); // which says these three better, where it says them
        text.bylines().forEach(builder::byline);
        return builder.headline(firstOf(text.headline(), head.title()).orElse(""))
                .subheadline(text.subheadline())
                .dateline(text.dateline())
                .summary(text.summary())
                .body(text.body())
                .language(firstOf(text.language(), nitf.language(), nitf.attribute("baselang"))
                        .orElse(""))
                .editorsNote(Stream.concat(head.notes(), Stream.of(text.editorsNote()))
                        .filter(note -> !note.isEmpty())
                        .collect(Collectors.joining("\n\n")))
                .build();
    }

    /** A document that cancels or withholds another says it of itself, and names that other. */
    private static Optional<Article> canceled(XmlElement nitf) {
        NitfHead head = head(nitf);
        ArticleStatus status = head.status();
        return Optional.of(head.about())
                .filter(id -> !id.isEmpty() && status != ArticleStatus.USABLE)
                .map(id -> {
                    ArticleBuilder builder = new ArticleBuilder().sourceId(id).status(status);
                    source(nitf, head, NitfText.of(nitf))
                            .ifPresent(name -> builder.source(name).scope(name));
                    return builder.build();
                });
    }

    private static NitfHead head(XmlElement nitf) {
        return new NitfHead(nitf.first("head").orElse(XmlElement.empty("head")));
    }

    private static Optional<String> source(XmlElement nitf, NitfHead head, NitfText text) {
        return firstOf(
                head.source(),
                text.distributor(),
                head.publication(),
                nitf.text("body", "body.head", "rights", "rights.owner"));
    }

    private static Optional<String> firstOf(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst();
    }
}
