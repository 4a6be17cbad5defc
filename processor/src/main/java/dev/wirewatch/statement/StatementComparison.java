package dev.wirewatch.statement;

import dev.wirewatch.statement.StanceReason.Kind;
import java.util.Collection;

/** What a claim and a statement say of each other. */
final class StatementComparison {

    private final ClaimComparison claims = new ClaimComparison();

    /** Whether the claim is a report of the statement. */
    boolean isSame(Statement statement, PrintedClaim claim) {
        if (claim.isFigure()) {
            Collection<PrintedClaim> reports = statement.printed().all();
            return !reports.isEmpty() && reports.stream().allMatch(claim::isFigureOnSame);
        }
        for (PrintedClaim report : statement.printed().compared()) {
            if (!report.isFigure()
                    && report.claim().denial() == claim.claim().denial()
                    && (hasWords(report, claim) || hasSense(report, claim))) {
                return true;
            }
        }
        return false;
    }

    /** Another speaker may use the same words but for one, and say the opposite; or speak of somebody else's relative. */
    private boolean hasWords(PrintedClaim report, PrintedClaim claim) {
        return report.hasWordsOf(claim)
                && !claims.hasOtherRelations(report, claim)
                && !(report.hasOtherSpeaker(claim) && claims.of(report, claim).disputesBy(Kind.OPPOSITE));
    }

    private boolean hasSense(PrintedClaim report, PrintedClaim claim) {
        return report.report().story().equals(claim.report().story())
                && claims.mayBear(report, claim)
                && report.hasSameSpeaker(claim)
                && claims.of(report, claim).stance() == Stance.SUPPORTS;
    }

    /** Whether another speaker may say the same, or the opposite, in the same story. */
    boolean mayBear(Statement other, PrintedClaim claim) {
        if (!other.story().equals(claim.report().story())) {
            return false;
        }
        return other.printed().first().filter(known -> mayBear(known, claim)).isPresent();
    }

    private boolean mayBear(PrintedClaim known, PrintedClaim claim) {
        return (!known.hasPlaceOf(claim) || known.isQuotationThatOneDenies(claim))
                && known.claim().asserted()
                && claim.claim().asserted()
                && claims.mayBear(known, claim)
                && known.hasOtherSpeaker(claim);
    }

    /** Returns what the claim and the statement's first report say of each other. */
    Judgment of(Statement other, PrintedClaim claim) {
        return claims.of(other.printed().first().orElseThrow(), claim);
    }
}
