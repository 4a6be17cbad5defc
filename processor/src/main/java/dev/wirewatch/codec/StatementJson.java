package dev.wirewatch.codec;

import static dev.wirewatch.codec.JsonValues.array;
import static dev.wirewatch.codec.JsonValues.span;
import static dev.wirewatch.codec.JsonValues.text;
import static dev.wirewatch.codec.JsonValues.texts;
import static dev.wirewatch.codec.JsonValues.token;
import static dev.wirewatch.codec.JsonValues.tokens;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.FigureConflict;
import dev.wirewatch.schemas.FigureValue;
import dev.wirewatch.schemas.StanceReason;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.StatementReport;

/** A version of a statement as JSON. Fields are added, never changed. */
public final class StatementJson {

    private StatementJson() {}

    public static ObjectNode of(Statement statement) {
        ObjectNode json = JsonValues.object();
        json.put("id", statement.getId());
        json.put("version", statement.getVersion());
        json.put("story", statement.getStory());
        json.put("status", token(statement.getStatus()));
        json.put("since", text(statement.getSince()));
        json.put("updatedAt", text(statement.getUpdatedAt()));
        json.set("latest", ArticleRefJson.of(statement.getLatest()));
        json.set("changes", tokens(statement.getChanges()));
        json.put("speakerName", statement.getSpeaker().getName());
        json.put("speakerId", text(statement.getSpeaker().getEntityId()));
        json.put("speakerRole", text(statement.getSpeaker().getRole()));
        json.put("wording", statement.getWording());
        json.set("about", texts(EntityCodec.ids(statement.getAbout())));
        json.set("reports", array(statement.getReports(), StatementJson::report));
        json.put("reportCount", statement.getReportCount());
        json.put("sourceCount", statement.getSourceCount());
        json.set("seconds", array(statement.getSeconds(), StatementJson::report));
        json.set("disputes", array(statement.getDisputes(), StatementJson::dispute));
        json.set("conflicts", array(statement.getConflicts(), StatementJson::conflict));
        return json;
    }

    private static ObjectNode report(StatementReport report) {
        ObjectNode json = JsonValues.object();
        json.set("claim", ClaimJson.of(report.getClaim()));
        json.put("stance", token(report.getStance()));
        json.put("story", report.getStory());
        json.put("source", report.getSource());
        json.put("at", text(report.getAt()));
        return json;
    }

    private static ObjectNode dispute(StatementDispute dispute) {
        ObjectNode json = report(dispute.getReport());
        json.set("why", array(dispute.getReasons(), StatementJson::reason));
        return json;
    }

    private static ObjectNode reason(StanceReason reason) {
        return JsonValues.object()
                .put("kind", token(reason.getKind()))
                .put("words", reason.getWords())
                .put("boundTo", reason.getBoundTo());
    }

    private static ObjectNode conflict(FigureConflict conflict) {
        ObjectNode json = JsonValues.object();
        json.put("what", conflict.getWhat());
        json.put("relation", token(conflict.getRelation()));
        json.set("values", array(conflict.getValues(), StatementJson::value));
        return json;
    }

    private static ObjectNode value(FigureValue value) {
        ObjectNode json = JsonValues.object();
        json.put("value", value.getValue());
        json.put("article", value.getArticle());
        json.set("span", span(value.getSpan()));
        return json;
    }
}
