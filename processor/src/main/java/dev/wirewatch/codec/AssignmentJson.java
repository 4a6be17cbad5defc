package dev.wirewatch.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.story.Assignment;
import java.util.List;

/** What an article is to those before it as JSON, as {@code stories} prints it. Fields are added, never changed. */
public final class AssignmentJson {

    private AssignmentJson() {}

    public static ObjectNode of(Assignment assignment) {
        ObjectNode json = JsonValues.object();
        json.put("article", assignment.article());
        json.put("story", assignment.story());
        json.put("copyOf", assignment.copyOf().orElse(null));
        json.put("corrects", assignment.corrects().orElse(null));
        json.set(
                "changed",
                JsonValues.array(
                        assignment.changed(), change -> JsonValues.texts(List.of(change.from(), change.to()))));
        json.put("sources", assignment.sources());
        return json;
    }
}
