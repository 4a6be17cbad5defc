package dev.wirewatch.formats.iptc;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.dates.Dates;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A news item of NewsML 1: its identity and its management. What it says is in its components. */
final class NewsMl1Item {

    private static final List<String> NO_NEWS = List.of("TopicSet", "Update", "Catalog");

    private final XmlElement item;
    private final XmlElement envelope;
    private final XmlElement management;

    NewsMl1Item(XmlElement item, XmlElement envelope) {
        this.item = item;
        this.envelope = envelope;
        this.management = item.first("NewsManagement").orElse(XmlElement.empty("NewsManagement"));
    }

    /** @param place where the item is in the input, for a reject */
    Piece read(String place) {
        boolean component = item.first("NewsComponent").isPresent();
        Optional<String> none = item.children()
                .map(XmlElement::name)
                .filter(NO_NEWS::contains)
                .filter(name -> !component)
                .findFirst();
        return none.<Piece>map(name -> new Piece.Rejected(place, "It is a " + name + ", which holds no news."))
                .orElseGet(() -> Piece.of(article(), place));
    }

    private Article article() {
        ArticleBuilder builder = new ArticleBuilder();
        identity(builder);
        Optional<Instant> revised = Dates.parse(management.text("ThisRevisionCreated"));
        builder.published(Dates.parse(management.text("FirstCreated"))
                        .or(() -> revised)
                        .or(() -> Dates.parse(envelope.text("DateAndTime"))))
                .updated(revised);
        status(builder);
        String urgency = formalName(management, "Urgency");
        builder.urgency(LeadingNumber.of(urgency.isEmpty() ? formalName(envelope, "Priority") : urgency));
        builder.editorsNote(management.all("Instruction").stream()
                .flatMap(instruction -> instruction.all("Comment").stream())
                .map(XmlElement::text)
                .collect(Collectors.joining("\n\n")));
        new NewsMl1Components(item).fill(builder);
        return builder.build();
    }

    /** The same in all revisions; the public identifier ends with the revision's number. */
    private void identity(ArticleBuilder builder) {
        XmlElement identifier =
                item.first("Identification", "NewsIdentifier").orElse(XmlElement.empty("NewsIdentifier"));
        String provider = identifier.text("ProviderId");
        List<String> parts = Stream.of(provider, identifier.text("DateId"), identifier.text("NewsItemId"))
                .filter(part -> !part.isEmpty())
                .toList();
        String written = identifier.text("PublicIdentifier").replaceFirst(":\\d+\\p{L}?$", "");
        boolean whole = !identifier.text("NewsItemId").isEmpty();
        builder.sourceId(whole ? "urn:newsml:" + String.join(":", parts) : written)
                .source(provider)
                .scope(
                        provider.isEmpty()
                                ? new Guid(written).authority()
                                : new Guid("urn:newsml:" + provider).authority())
                .version(LeadingNumber.of(identifier.text("RevisionId")));
    }

    /** An embargo ends when the status will change to usable; without that time it lasts until further notice. */
    private void status(ArticleBuilder builder) {
        String status = formalName(management, "Status");
        Optional<XmlElement> change = management
                .first("StatusWillChange")
                .filter(element -> formalName(element, "FutureStatus").equalsIgnoreCase("usable"));
        boolean embargoed = status.toLowerCase(Locale.ROOT).startsWith("embargo");
        Optional<Instant> until = change.flatMap(element -> Dates.exact(element.text("DateAndTime")));
        builder.embargoedUntil(until)
                .status(embargoed && until.isEmpty() ? ArticleStatus.WITHHELD : PublishingStatus.of(status));
    }

    /** The attribute in which NewsML 1 has the terms of its vocabularies. */
    private static String formalName(XmlElement parent, String name) {
        return parent.first(name)
                .map(element -> element.attribute("FormalName"))
                .orElse("");
    }
}
