package dev.wirewatch.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.statement.Judgment;
import dev.wirewatch.statement.StanceReason;

/** What a text is to a claim as JSON, as {@code compare} prints it. Fields are added, never changed. */
public final class JudgmentJson {

    private JudgmentJson() {}

    public static ObjectNode of(String id, Judgment judgment) {
        ObjectNode json = JsonValues.object();
        json.put("id", id);
        json.put("relation", JsonValues.token(judgment.stance()));
        json.set("why", JsonValues.array(judgment.reasons(), JudgmentJson::reason));
        return json;
    }

    static ObjectNode reason(StanceReason reason) {
        return JsonValues.object()
                .put("kind", JsonValues.token(reason.kind()))
                .put("words", reason.words())
                .put("boundTo", reason.boundTo());
    }
}
