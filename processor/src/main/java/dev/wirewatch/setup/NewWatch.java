package dev.wirewatch.setup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.codec.JsonReader;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.entities.Names;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.Watch;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a watch of what a user wrote. */
public final class NewWatch {

    /** Says that a watch has a query and names, of which it would use one. */
    public static final String QUERY_ALONE =
            "A query stands alone, in a watch of the kind query: put names into it, and acts as in act:deny.";

    /** Of an id and a label that are made here, in UTF-16 code units; a query may be much longer. */
    private static final int MAX_CHARS = 100;

    private static final String UNNAMED = "new";

    private NewWatch() {}

    /** Returns the id of a watch that is given none: of what it looks for, so that adding it again replaces it. */
    static String id(Rule rule, Filters filters) {
        List<String> asked = asked(filters);
        return asked.isEmpty() ? id(rule) : "%s-%08x".formatted(id(rule), asked.hashCode());
    }

    /** What filters ask for. Ids hang on it: what is written here must not change. */
    private static List<String> asked(Filters filters) {
        return Stream.of(
                        asked("source", filters.sources().stream()),
                        asked("not-source", filters.notSources().stream()),
                        asked("language", filters.languages().stream()),
                        asked("subject", filters.subjects().stream()),
                        asked("urgency", filters.urgency().map(Object::toString).stream()),
                        asked("confidence", filters.confidence().map(Object::toString).stream()),
                        asked("only", filters.onlyEmbargoed() ? Stream.of("embargoed") : Stream.empty()),
                        asked("only", filters.onlyCorrected() ? Stream.of("corrected") : Stream.empty()),
                        asked("not", filters.not().map(Rule.Query::text).stream()))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<String> asked(String filter, Stream<String> values) {
        return values.distinct().sorted().map(value -> filter + "=" + value);
    }

    private static String id(Rule rule) {
        String limited = limits(rule).stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(limit -> "-" + limit.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        String subject = rule.named().flatMap(Named::entityId).orElseGet(() -> title(rule));
        String id = Names.slug(rule.kind().name()) + limited + "-" + Names.slug(subject);
        return id.length() <= MAX_CHARS ? id : "%s-%08x".formatted(id.substring(0, MAX_CHARS), subject.hashCode());
    }

    private static Set<? extends Enum<?>> limits(Rule rule) {
        if (rule instanceof Rule.Bursts bursts) {
            return Set.of(bursts.sensitivity());
        }
        return rule instanceof Rule.Statements statements ? statements.changes() : rule.acts();
    }

    /** Returns the label of a watch that is given none. @param names finds that of an entity by its id */
    private static String label(Rule rule, Function<String, Optional<String>> names) {
        String title = rule.named()
                .map(named -> named.names().stream()
                        .findFirst()
                        .or(() -> named.entityId().map(id -> names.apply(id).orElse(id)))
                        .or(named::countryName)
                        .orElseThrow())
                .orElseGet(() -> title(rule));
        return title.length() <= MAX_CHARS ? title : title.substring(0, MAX_CHARS) + "…";
    }

    /** What it looks for. Ids hang on it. */
    private static String title(Rule rule) {
        return rule instanceof Rule.Query query
                ? query.text()
                : rule.named()
                        .flatMap(named -> named.names().stream()
                                .findFirst()
                                .or(named::entityId)
                                .or(named::country))
                        .orElseThrow();
    }

    /**
     * A watch of the JSON that people write, with an id, a label and a time where it leaves them to us.
     *
     * @param before finds the watch of an id that is there already, which keeps the time when it was added
     * @param names finds the name of an entity by its id
     * @throws IllegalArgumentException when it makes no sense, or a query of it cannot be read
     */
    public static dev.wirewatch.schemas.Watch read(
            ObjectNode fields,
            Function<String, Optional<dev.wirewatch.schemas.Watch>> before,
            Function<String, Optional<String>> names,
            Instant now) {
        dev.wirewatch.schemas.Watch read = JsonReader.read(
                fields,
                dev.wirewatch.schemas.Watch.class,
                Map.of("id", UNNAMED, "label", UNNAMED, "createdAt", now.toString()));
        Watch watch = WatchCodec.decode(read.getId(), read);
        watch.checkQueries();
        checkAlone(read, watch.rule());
        String id = JsonReader.isGiven(fields, "id") ? read.getId() : id(watch.rule(), watch.filters());
        Instant created =
                before.apply(id).map(dev.wirewatch.schemas.Watch::getCreatedAt).orElse(now);
        return dev.wirewatch.schemas.Watch.newBuilder(read)
                .setId(id)
                .setLabel(JsonReader.isGiven(fields, "label") ? read.getLabel() : label(watch.rule(), names))
                .setCreatedAt(JsonReader.isGiven(fields, "createdAt") ? read.getCreatedAt() : created)
                .build();
    }

    /** What a watch has no use for would be kept, and mean nothing. */
    private static void checkAlone(dev.wirewatch.schemas.Watch read, Rule rule) {
        boolean named = !read.getNames().isEmpty() || !isBlank(read.getEntityId()) || !isBlank(read.getCountry());
        boolean mixed = rule instanceof Rule.Query
                ? named || !read.getActs().isEmpty() || !read.getChanges().isEmpty()
                : !isBlank(read.getQuery());
        if (mixed) {
            throw new IllegalArgumentException(QUERY_ALONE);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /**
     * @param names finds the name of an entity by its id
     * @throws IllegalArgumentException when it makes no sense, or a query of it cannot be read
     */
    public static dev.wirewatch.schemas.Watch of(
            Rule rule,
            Filters filters,
            AlertPolicy policy,
            Metadata metadata,
            Optional<String> label,
            Optional<String> id,
            Function<String, Optional<String>> names) {
        Watch watch = new Watch(
                id.orElseGet(() -> id(rule, filters)),
                label.orElseGet(() -> label(rule, names)),
                rule,
                filters,
                policy,
                metadata);
        watch.checkQueries();
        return WatchCodec.encode(watch, Instant.now());
    }
}
