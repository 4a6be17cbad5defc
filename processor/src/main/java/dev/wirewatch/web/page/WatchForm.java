package dev.wirewatch.web.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.codec.WatchJson;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFilters;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of the form of a watch, as they were typed. What the form does not have, an edit leaves as it is. */
public record WatchForm(
        String label,
        String kind,
        String names,
        String entityId,
        String query,
        List<String> acts,
        String grain,
        String sources,
        String notSources,
        String languages,
        String owner,
        String tags,
        String note) {

    private static final String SEPARATORS = "[,\\r\\n]+";

    /** For a new watch. @param name to look for; may be empty */
    static WatchForm of(String name) {
        return new WatchForm(
                "",
                word(WatchKind.ENTITY),
                name,
                "",
                "",
                List.of(),
                word(WatchGrain.DEVELOPMENT),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    static WatchForm of(Watch watch) {
        Optional<WatchFilters> filters = Optional.ofNullable(watch.getFilters());
        return new WatchForm(
                watch.getLabel(),
                word(watch.getKind()),
                String.join("\n", watch.getNames()),
                Optional.ofNullable(watch.getEntityId()).orElse(""),
                Optional.ofNullable(watch.getQuery()).orElse(""),
                watch.getActs().stream().map(WatchForm::word).toList(),
                word(watch.getGrain()),
                listed(filters.map(WatchFilters::getSources)),
                listed(filters.map(WatchFilters::getNotSources)),
                listed(filters.map(WatchFilters::getLanguages)),
                watch.getOwner(),
                String.join(", ", watch.getTags()),
                watch.getNote());
    }

    static WatchForm of(Context http) {
        return new WatchForm(
                text(http, "label"),
                text(http, "kind"),
                text(http, "names"),
                text(http, "entityId"),
                text(http, "query"),
                http.formParams("acts"),
                text(http, "grain"),
                text(http, "sources"),
                text(http, "notSources"),
                text(http, "languages"),
                text(http, "owner"),
                text(http, "tags"),
                text(http, "note"));
    }

    /** The watch in the form that people write. @param before what it is until now */
    ObjectNode json(Optional<Watch> before) {
        ObjectNode json = before.map(WatchJson::of).orElseGet(JsonNodeFactory.instance::objectNode);
        boolean asks = kind.equals(word(WatchKind.QUERY));
        json.put("label", label).put("kind", kind).put("grain", grain);
        json.put("owner", owner).put("note", note);
        json.put("entityId", asks ? "" : entityId).put("query", asks ? query : "");
        set(json, "names", asks ? List.of() : parts(names));
        set(json, "acts", kind.startsWith("claims") ? acts : List.of());
        set(json, "tags", parts(tags));
        ObjectNode filters = json.withObject("/filters");
        set(filters, "sources", parts(sources));
        set(filters, "notSources", parts(notSources));
        set(filters, "languages", parts(languages));
        return json;
    }

    public boolean has(String act) {
        return acts.contains(act);
    }

    /** All that can be chosen, as JSON has it. */
    public static List<String> speechActs() {
        return Arrays.stream(SpeechAct.values())
                .filter(act -> act != SpeechAct.UNKNOWN)
                .map(WatchForm::word)
                .toList();
    }

    private static void set(ObjectNode json, String field, List<String> values) {
        ArrayNode array = json.putArray(field);
        values.forEach(array::add);
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split(SEPARATORS))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String listed(Optional<List<String>> values) {
        return String.join(", ", values.orElse(List.of()));
    }

    private static String text(Context http, String field) {
        return Optional.ofNullable(http.formParam(field)).orElse("").strip();
    }

    private static String word(Enum<?> symbol) {
        return ClaimRow.word(symbol).replace(' ', '-');
    }
}
