package dev.wirewatch.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.statement.Dispute;
import dev.wirewatch.statement.FigureConflict;
import dev.wirewatch.statement.Report;
import dev.wirewatch.statement.ReportedClaim.NamedSpeaker;
import dev.wirewatch.statement.Statement;
import dev.wirewatch.text.Span;

/** A statement as JSON, as {@code statements PATH} prints it. Fields are added, never changed. */
public final class StatementOnDiskJson {

    private StatementOnDiskJson() {}

    public static ObjectNode of(Statement statement) {
        ObjectNode json = JsonValues.object();
        json.put("statement", statement.id());
        json.put("story", statement.story());
        json.put("status", JsonValues.token(statement.state().status()));
        json.put("since", statement.state().since().toString());
        json.put("sources", statement.sources());
        json.set("members", JsonValues.array(statement.reports(), StatementOnDiskJson::member));
        json.set("disputes", JsonValues.array(statement.disputes(), StatementOnDiskJson::dispute));
        json.set("conflicts", JsonValues.array(statement.conflicts(), StatementOnDiskJson::conflict));
        return json;
    }

    private static ObjectNode member(Report report) {
        ObjectNode json = JsonValues.object();
        json.put("article", report.article());
        json.put("claim", report.claim().id());
        json.set("span", span(report.claim().span()));
        json.put("speaker", report.claim().speaker().map(NamedSpeaker::name).orElse(""));
        json.put("words", report.claim().words());
        json.put("stance", JsonValues.token(report.part()));
        json.set("figures", JsonValues.array(report.claim().amounts(), StatementOnDiskJson::figure));
        return json;
    }

    private static ObjectNode dispute(Dispute dispute) {
        ObjectNode json = member(dispute.by());
        json.set("why", JsonValues.array(dispute.reasons(), JudgmentJson::reason));
        return json;
    }

    private static ObjectNode figure(Amount amount) {
        ObjectNode json = JsonValues.object();
        json.put("value", amount.quantities().get(0).low().toPlainString());
        json.put("unit", amount.quantities().get(0).unit());
        json.put("qualifier", JsonValues.token(amount.qualifier()));
        json.set("span", span(amount.span()));
        return json;
    }

    private static ObjectNode conflict(FigureConflict conflict) {
        ObjectNode json = JsonValues.object();
        json.put("what", conflict.what());
        json.set("values", JsonValues.array(conflict.values(), StatementOnDiskJson::value));
        json.put("relation", JsonValues.token(conflict.relation()));
        return json;
    }

    private static ObjectNode value(FigureConflict.Value value) {
        ObjectNode json = JsonValues.object();
        json.put("value", value.number());
        json.put("article", value.article());
        json.set("span", span(value.amount().span()));
        return json;
    }

    private static ArrayNode span(Span span) {
        return JsonNodeFactory.instance.arrayNode().add(span.start()).add(span.end());
    }
}
