package dev.wirewatch.web.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.codec.WatchJson;
import dev.wirewatch.schemas.Sensitivity;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.StatementChange;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFilters;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of the form of a watch, as they were typed. What the form does not have, an edit leaves as it is. */
public record WatchForm(
        String label,
        String kind,
        String names,
        String entityId,
        String query,
        List<String> acts,
        List<String> changes,
        String sensitivity,
        String grain,
        String sources,
        String notSources,
        String languages,
        String owner,
        String tags,
        String note,
        WatchPolicyForm policy) {

    /** For a new watch. @param name to look for; may be empty */
    static WatchForm of(String name, ZoneId zone) {
        return new WatchForm(
                "",
                FormFields.word(WatchKind.ENTITY),
                name,
                "",
                "",
                List.of(),
                List.of(),
                FormFields.word(Sensitivity.MEDIUM),
                FormFields.word(WatchGrain.DEVELOPMENT),
                "",
                "",
                "",
                "",
                "",
                "",
                WatchPolicyForm.blank(zone.getId()));
    }

    static WatchForm of(Watch watch, ZoneId zone) {
        Optional<WatchFilters> filters = Optional.ofNullable(watch.getFilters());
        return new WatchForm(
                watch.getLabel(),
                FormFields.word(watch.getKind()),
                String.join("\n", watch.getNames()),
                Optional.ofNullable(watch.getEntityId()).orElse(""),
                Optional.ofNullable(watch.getQuery()).orElse(""),
                watch.getActs().stream().map(FormFields::word).toList(),
                watch.getChanges().stream().map(FormFields::word).toList(),
                FormFields.word(Optional.ofNullable(watch.getSensitivity()).orElse(Sensitivity.MEDIUM)),
                FormFields.word(watch.getGrain()),
                String.join("\n", filters.map(WatchFilters::getSources).orElse(List.of())),
                String.join("\n", filters.map(WatchFilters::getNotSources).orElse(List.of())),
                String.join(", ", filters.map(WatchFilters::getLanguages).orElse(List.of())),
                watch.getOwner(),
                String.join(", ", watch.getTags()),
                watch.getNote(),
                WatchPolicyForm.of(watch, zone));
    }

    static WatchForm of(Context http) {
        return new WatchForm(
                FormFields.text(http, "label"),
                FormFields.text(http, "kind"),
                FormFields.text(http, "names"),
                FormFields.text(http, "entityId"),
                FormFields.text(http, "query"),
                http.formParams("acts"),
                http.formParams("changes"),
                FormFields.text(http, "sensitivity"),
                FormFields.text(http, "grain"),
                FormFields.text(http, "sources"),
                FormFields.text(http, "notSources"),
                FormFields.text(http, "languages"),
                FormFields.text(http, "owner"),
                FormFields.text(http, "tags"),
                FormFields.text(http, "note"),
                WatchPolicyForm.of(http));
    }

    /** The watch in the form that people write. @param before what it is until now */
    ObjectNode json(Optional<Watch> before, ZoneId zone) {
        ObjectNode json = before.map(WatchJson::of).orElseGet(JsonNodeFactory.instance::objectNode);
        boolean asks = kind.equals(FormFields.word(WatchKind.QUERY));
        json.put("label", label).put("kind", kind).put("grain", grain);
        json.put("owner", owner).put("note", note);
        json.put("entityId", asks ? "" : entityId).put("query", asks ? query : "");
        if (asks) {
            json.put("country", "");
        }
        FormFields.set(json, "names", asks ? List.of() : FormFields.lines(names));
        FormFields.set(json, "acts", kind.startsWith("claims") ? acts : List.of());
        FormFields.set(json, "changes", kind.equals(FormFields.word(WatchKind.STATEMENTS)) ? changes : List.of());
        json.put("sensitivity", kind.equals(FormFields.word(WatchKind.BURSTS)) ? sensitivity : null);
        FormFields.set(json, "tags", FormFields.commaSeparated(tags));
        ObjectNode filters = json.withObject("/filters");
        FormFields.set(filters, "sources", FormFields.lines(sources));
        FormFields.set(filters, "notSources", FormFields.lines(notSources));
        FormFields.set(filters, "languages", FormFields.commaSeparated(languages));
        policy.putInto(json, before, zone);
        return json;
    }

    public boolean has(String act) {
        return acts.contains(act);
    }

    public boolean asksFor(String change) {
        return changes.contains(change);
    }

    /** All that can be chosen, as JSON has it. */
    public static List<String> speechActs() {
        return words(SpeechAct.values(), SpeechAct.UNKNOWN);
    }

    /** All that can be chosen, as JSON has it. */
    public static List<String> statementChanges() {
        return words(StatementChange.values(), StatementChange.UNKNOWN);
    }

    private static <E extends Enum<E>> List<String> words(E[] symbols, E unknown) {
        return Arrays.stream(symbols)
                .filter(symbol -> symbol != unknown)
                .map(FormFields::word)
                .toList();
    }
}
