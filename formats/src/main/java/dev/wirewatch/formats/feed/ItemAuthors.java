package dev.wirewatch.formats.feed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Who wrote an item: RSS has them as text, mostly with a mail address, Atom as elements. */
final class ItemAuthors {

    private static final String MAIL = "[^\\s<>()\\[\\]\"]{1,200}@[^\\s<>()\\[\\]\"]{1,200}";
    private static final Pattern MAIL_THEN_NAME =
            Pattern.compile("(?:mailto:)?" + MAIL + "\\s*[(\\[-]\\s*(.*?)\\s*[)\\]]?", Pattern.DOTALL);
    private static final Pattern MAIL_IN_BRACKETS =
            Pattern.compile("\\s*[<(\\[]\\s*(?:mailto:)?" + MAIL + "\\s*[>)\\]]", Pattern.DOTALL);
    private static final Pattern TRAILING_MAIL = Pattern.compile("(.*[^\\s,;-])[\\s,;-]+" + MAIL, Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static final String[] AUTHORS = {"author", "atom:author", "dc:creator", "dcterms:creator", "dc:author"};
    private static final String[] OTHERS = {"itunes:author", "media:credit", "prism:byline", "creator", "byline"};
    private static final String[] CONTRIBUTORS = {
        "contributor", "atom:contributor", "dc:contributor", "dcterms:contributor"
    };

    private final FeedDocument document;
    private final Fields channel;

    ItemAuthors(FeedDocument document, Fields channel) {
        this.document = document;
        this.channel = channel;
    }

    /** The item's own authors; else those of the feed that it came from, or of this feed, as Atom has it. */
    List<String> of(Fields item) {
        List<String> own = names(item, AUTHORS).toList();
        if (own.isEmpty()) {
            own = names(item, OTHERS).toList();
        }
        List<String> more = names(item, CONTRIBUTORS).toList();
        if (own.isEmpty() && more.isEmpty()) {
            own = item.all("source", "atom:source")
                    .flatMap(source -> names(document.fields(source), "author", "atom:author"))
                    .toList();
        }
        if (own.isEmpty() && more.isEmpty()) {
            own = names(channel, document.atom() ? "author" : "atom:author").toList();
        }
        return Stream.concat(own.stream(), more.stream()).distinct().toList();
    }

    private Stream<String> names(Fields fields, String... names) {
        return fields.all(names).flatMap(this::persons).map(this::name).filter(name -> !name.isBlank());
    }

    /** RDF has several persons as a list in one element. */
    private Stream<Element> persons(Element element) {
        List<Element> listed = document.fields(element)
                .all("bag", "seq", "rdf:bag", "rdf:seq") // their namespace is often the root's
                .flatMap(list -> document.fields(list).all("li", "rdf:li"))
                .toList();
        return listed.isEmpty() ? Stream.of(element) : listed.stream();
    }

    private String name(Element person) {
        Fields parts = document.fields(person);
        return document.text(parts, "name", "atom:name", "email", "atom:email")
                .or(() -> document.text(parts, "value", "rdf:value"))
                .map(ItemAuthors::withoutMail)
                .orElseGet(() -> person.firstElementChild() == null || hasMarkup(parts)
                        ? withoutMail(document.construct(person).read(person))
                        : "");
    }

    /** Markup in a name is none of the elements that persons have. */
    private static boolean hasMarkup(Fields parts) {
        return parts.all("uri", "url", "homepage", "atom:uri").findAny().isEmpty();
    }

    /** The name next to a mail address; the address when there is no name. */
    static String withoutMail(String written) {
        String text = written.strip();
        if (text.indexOf('@') < 0) {
            return text;
        }
        Matcher named = MAIL_THEN_NAME.matcher(text);
        if (named.matches() && !named.group(1).isBlank()) {
            return named.group(1);
        }
        String name = MAIL_IN_BRACKETS.matcher(text).replaceAll("").strip();
        Matcher trailing = TRAILING_MAIL.matcher(name);
        name = trailing.matches() ? trailing.group(1) : name;
        Matcher quoted = QUOTED.matcher(name);
        name = quoted.matches() ? quoted.group(1) : name;
        return name.isEmpty() ? text : name;
    }
}
