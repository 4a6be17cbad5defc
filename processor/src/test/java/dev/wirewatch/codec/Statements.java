package dev.wirewatch.codec;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.FigureConflict;
import dev.wirewatch.schemas.FigureRelation;
import dev.wirewatch.schemas.FigureValue;
import dev.wirewatch.schemas.ReportStance;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.StanceReason;
import dev.wirewatch.schemas.StanceReasonKind;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementChange;
import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.StatementStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A statement that has something in each of its parts. */
public final class Statements {

    static final Instant TIME = Instant.parse("2026-03-01T09:30:05Z");

    private static final String OPEN = "36 lorries were on the bridge";

    private Statements() {}

    public static Statement disputed() {
        return new Statement(
                "s",
                3,
                "story",
                StatementStatus.DISPUTED,
                TIME,
                TIME.plusSeconds(60),
                article("c"),
                List.of(StatementChange.DISPUTED),
                speaker("Marta Ilves"),
                OPEN,
                List.of(),
                List.of(report("a", "Marta Ilves", SpeechAct.SAY, OPEN)),
                2,
                2,
                List.of(report("b", "Ida Voss", SpeechAct.SAY, OPEN)),
                List.of(new StatementDispute(
                        report("c", "Piet Tarn", SpeechAct.DENY, "lorries were on the bridge"),
                        List.of(new StanceReason(StanceReasonKind.DENIAL, "lorries were on the bridge", "")))),
                List.of(new FigureConflict(
                        "lorries", FigureRelation.CONFLICT, List.of(value("36", "a"), value("30", "d")))));
    }

    private static FigureValue value(String number, String article) {
        return new FigureValue(number, article, new Span(3, 5));
    }

    private static StatementReport report(String article, String speaker, SpeechAct act, String words) {
        Claim claim = new Claim(
                "claim-of-" + article,
                article(article),
                ClaimState.ASSERTED,
                1,
                ClaimKind.INDIRECT,
                speaker(speaker),
                new Cue(act.name().toLowerCase(Locale.ROOT), "says", act, false, false, false, false, false, List.of()),
                new Content(words, List.of(new Span(10, 20))),
                List.of(),
                ClaimRule.CLAUSE,
                0.9,
                List.of(),
                List.of());
        return new StatementReport(claim, ReportStance.ASSERTS, "story", 0, TIME);
    }

    private static ArticleRef article(String id) {
        return new ArticleRef(id, 1, "Coastwire", "Bridge shut", null, null, TIME);
    }

    private static Speaker speaker(String name) {
        return new Speaker(name, "person:" + name, null, SpeakerResolution.NAME, List.of(), List.of());
    }
}
