package dev.wirewatch.web.page;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.wording.ClaimSentence;
import dev.wirewatch.wording.ExcerptPiece;
import dev.wirewatch.wording.MatchPhrase;
import dev.wirewatch.wording.OneLine;
import java.util.List;

/**
 * Why a watch matched.
 *
 * @param phrase in a few words: "it names Meridian Bank"; empty for a rule that only a later version knows
 * @param excerpt the words around, with those that met the rule marked
 */
public record ReasonPart(String phrase, List<ExcerptPiece> excerpt) {

    static ReasonPart of(MatchReason reason) {
        List<ExcerptPiece> excerpt =
                reason.getClaim() == null ? ExcerptPiece.of(reason) : List.of(sentence(reason.getClaim()));
        return new ReasonPart(
                OneLine.of(MatchPhrase.of(reason)),
                excerpt.stream()
                        .map(piece -> new ExcerptPiece(OneLine.part(piece.text()), piece.marked()))
                        .toList());
    }

    /** Whether it is one of an article that was killed, of which the rule alone is kept. */
    static boolean isKilled(MatchReason reason) {
        return reason.equals(MatchReason.newBuilder().setRule(reason.getRule()).build());
    }

    private static ExcerptPiece sentence(Claim claim) {
        ClaimSentence sentence = ClaimSentence.of(claim);
        return new ExcerptPiece(String.join(" ", sentence.speaker(), sentence.predicate(), sentence.content()), false);
    }
}
