package dev.wirewatch.codec;

import dev.wirewatch.schemas.FigureRelation;
import dev.wirewatch.schemas.ReportStance;
import dev.wirewatch.schemas.StanceReasonKind;
import dev.wirewatch.schemas.StatementStatus;
import dev.wirewatch.statement.FigureConflict.Relation;
import dev.wirewatch.statement.Report.Part;
import dev.wirewatch.statement.StanceReason.Kind;
import dev.wirewatch.statement.StatementChange;
import dev.wirewatch.statement.StatementState.Status;

/** The enums of a statement to Avro and back. */
public final class StatementEnums {

    private StatementEnums() {}

    public static StatementStatus encode(Status status) {
        return switch (status) {
            case ASSERTED -> StatementStatus.ASSERTED;
            case CORROBORATED -> StatementStatus.CORROBORATED;
            case DISPUTED -> StatementStatus.DISPUTED;
            case CORRECTED -> StatementStatus.CORRECTED;
            case RETRACTED -> StatementStatus.RETRACTED;
        };
    }

    static Status decode(StatementStatus status) {
        return switch (status) {
            case ASSERTED -> Status.ASSERTED;
            case CORROBORATED -> Status.CORROBORATED;
            case DISPUTED -> Status.DISPUTED;
            case CORRECTED -> Status.CORRECTED;
            case RETRACTED -> Status.RETRACTED;
            case UNKNOWN -> throw new UnknownSymbolException(status);
        };
    }

    static ReportStance encode(Part part) {
        return switch (part) {
            case ASSERTS -> ReportStance.ASSERTS;
            case REPEATS -> ReportStance.REPEATS;
            case DENIES -> ReportStance.DENIES;
            case CORRECTS -> ReportStance.CORRECTS;
        };
    }

    static Part decode(ReportStance stance) {
        return switch (stance) {
            case ASSERTS -> Part.ASSERTS;
            case REPEATS -> Part.REPEATS;
            case DENIES -> Part.DENIES;
            case CORRECTS -> Part.CORRECTS;
            case UNKNOWN -> throw new UnknownSymbolException(stance);
        };
    }

    static StanceReasonKind encode(Kind kind) {
        return switch (kind) {
            case SHARED -> StanceReasonKind.SHARED;
            case DENIAL -> StanceReasonKind.DENIAL;
            case DOUBT -> StanceReasonKind.DOUBT;
            case HEDGE -> StanceReasonKind.HEDGE;
            case NEGATION -> StanceReasonKind.NEGATION;
            case OPPOSITE -> StanceReasonKind.OPPOSITE;
            case FIGURE -> StanceReasonKind.FIGURE;
        };
    }

    static Kind decode(StanceReasonKind kind) {
        return switch (kind) {
            case SHARED -> Kind.SHARED;
            case DENIAL -> Kind.DENIAL;
            case DOUBT -> Kind.DOUBT;
            case HEDGE -> Kind.HEDGE;
            case NEGATION -> Kind.NEGATION;
            case OPPOSITE -> Kind.OPPOSITE;
            case FIGURE -> Kind.FIGURE;
            case UNKNOWN -> throw new UnknownSymbolException(kind);
        };
    }

    public static dev.wirewatch.schemas.StatementChange encode(StatementChange change) {
        return switch (change) {
            case ASSERTED -> dev.wirewatch.schemas.StatementChange.ASSERTED;
            case CORROBORATED -> dev.wirewatch.schemas.StatementChange.CORROBORATED;
            case DISPUTED -> dev.wirewatch.schemas.StatementChange.DISPUTED;
            case CORRECTED -> dev.wirewatch.schemas.StatementChange.CORRECTED;
            case RETRACTED -> dev.wirewatch.schemas.StatementChange.RETRACTED;
            case FIGURES -> dev.wirewatch.schemas.StatementChange.FIGURES;
        };
    }

    /** @throws UnknownSymbolException when only a later version knows it */
    public static StatementChange decode(dev.wirewatch.schemas.StatementChange change) {
        return switch (change) {
            case ASSERTED -> StatementChange.ASSERTED;
            case CORROBORATED -> StatementChange.CORROBORATED;
            case DISPUTED -> StatementChange.DISPUTED;
            case CORRECTED -> StatementChange.CORRECTED;
            case RETRACTED -> StatementChange.RETRACTED;
            case FIGURES -> StatementChange.FIGURES;
            case UNKNOWN -> throw new UnknownSymbolException(change);
        };
    }

    static FigureRelation encode(Relation relation) {
        return switch (relation) {
            case CONFLICT -> FigureRelation.CONFLICT;
            case REVISED -> FigureRelation.REVISED;
            case RISEN -> FigureRelation.RISEN;
        };
    }
}
