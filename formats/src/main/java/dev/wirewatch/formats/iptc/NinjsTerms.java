package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a ninjs item is about: subjects, named people and things, places, keywords. */
final class NinjsTerms {

    private static final List<String> NAMED = List.of(
            "subjects",
            "subject",
            "people",
            "person",
            "organisations",
            "organisation",
            "events",
            "event",
            "objects",
            "object");

    private final JsonFields item;

    NinjsTerms(JsonFields item) {
        this.item = item;
    }

    void fill(ArticleBuilder builder) {
        for (String kind : NAMED) {
            item.objects(kind).forEach(term -> {
                Code code = code(term);
                builder.subject(code.scheme(), code.code(), term.text("name"));
            });
        }
        Stream.concat(item.objects("places"), item.objects("place")).forEach(place -> {
            Code code = code(place);
            builder.place(code.scheme(), code.code(), place.text("name"));
        });
        builder.place("", "", item.text("located"));
        item.texts("keywords").forEach(builder::keyword);
    }

    /** 1.x has scheme and code, 2.x and 3.x a URI of both or a literal code; QCodes are found in all of them. */
    private static Code code(JsonFields term) {
        Optional<String> uri = term.find("uri");
        String code = term.find("uri", "code", "literal").orElse("");
        if (uri.isEmpty() && term.find("scheme").isPresent()) {
            return new Code(
                    Catalog.IPTC.scheme(term.text("scheme").strip()), code.contains(":") ? Code.bare(code) : code);
        }
        return Code.isUri(code) ? Code.ofUri(code) : Catalog.IPTC.code(code);
    }
}
