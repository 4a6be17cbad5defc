package dev.wirewatch.codec;

import static dev.wirewatch.codec.JsonValues.text;
import static dev.wirewatch.codec.JsonValues.texts;
import static dev.wirewatch.codec.JsonValues.token;
import static dev.wirewatch.codec.JsonValues.tokens;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Breakthrough;
import dev.wirewatch.schemas.QuietHours;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFilters;
import dev.wirewatch.schemas.WatchThrottle;
import java.util.Optional;

/** A watch as JSON. Fields are added, never changed. A part that asks for nothing is left out. */
public final class WatchJson {

    private WatchJson() {}

    public static ObjectNode of(Watch watch) {
        ObjectNode json = JsonValues.object();
        json.put("id", watch.getId());
        json.put("label", watch.getLabel());
        json.put("kind", token(watch.getKind()));
        json.put("entityId", text(watch.getEntityId()));
        json.set("names", texts(watch.getNames()));
        json.set("acts", tokens(watch.getActs()));
        if (!watch.getChanges().isEmpty()) {
            json.set("changes", tokens(watch.getChanges()));
        }
        Optional.ofNullable(watch.getSensitivity())
                .ifPresent(sensitivity -> json.put("sensitivity", token(sensitivity)));
        json.put("grain", token(watch.getGrain()));
        json.put("createdAt", text(watch.getCreatedAt()));
        json.put("nameCase", token(watch.getNameCase()));
        json.put("country", text(watch.getCountry()));
        json.put("query", text(watch.getQuery()));
        Optional.ofNullable(watch.getFilters()).ifPresent(filters -> json.set("filters", filters(filters)));
        Optional.ofNullable(watch.getThrottle()).ifPresent(throttle -> json.set("throttle", throttle(throttle)));
        Optional.ofNullable(watch.getQuietHours()).ifPresent(hours -> json.set("quietHours", quietHours(hours)));
        Optional.ofNullable(watch.getBreakthrough())
                .ifPresent(breakthrough -> json.set("breakthrough", breakthrough(breakthrough)));
        json.put("paused", watch.getPaused());
        json.put("expiresAt", text(watch.getExpiresAt()));
        json.put("note", watch.getNote());
        json.put("owner", watch.getOwner());
        json.set("tags", texts(watch.getTags()));
        return json;
    }

    private static ObjectNode filters(WatchFilters filters) {
        ObjectNode json = JsonValues.object();
        json.set("sources", texts(filters.getSources()));
        json.set("notSources", texts(filters.getNotSources()));
        json.set("languages", texts(filters.getLanguages()));
        json.set("subjects", texts(filters.getSubjects()));
        Optional.ofNullable(filters.getUrgency()).ifPresent(urgency -> json.put("urgency", urgency));
        Optional.ofNullable(filters.getConfidence()).ifPresent(confidence -> json.put("confidence", confidence));
        json.put("onlyEmbargoed", filters.getOnlyEmbargoed());
        json.put("onlyCorrected", filters.getOnlyCorrected());
        json.put("not", text(filters.getNot()));
        return json;
    }

    private static ObjectNode throttle(WatchThrottle throttle) {
        ObjectNode json = JsonValues.object();
        json.put("alerts", throttle.getAlerts());
        json.put("windowMinutes", throttle.getWindowMinutes());
        return json;
    }

    private static ObjectNode quietHours(QuietHours hours) {
        ObjectNode json = JsonValues.object();
        json.put("from", hours.getFrom());
        json.put("to", hours.getTo());
        json.put("timeZone", hours.getTimeZone());
        json.set("days", tokens(hours.getDays()));
        return json;
    }

    private static ObjectNode breakthrough(Breakthrough breakthrough) {
        ObjectNode json = JsonValues.object();
        Optional.ofNullable(breakthrough.getUrgency()).ifPresent(urgency -> json.put("urgency", urgency));
        json.set("acts", tokens(breakthrough.getActs()));
        return json;
    }
}
