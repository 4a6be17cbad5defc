package dev.wirewatch.deliver.message;

import dev.wirewatch.schemas.AlertKind;
import java.util.Optional;

/**
 * An alert among several, in words that are escaped; what there is nothing to say of is empty.
 *
 * @param title "Alert", "Update", "Withdrawn"
 * @param watch the watch's label; empty when the summary has it
 * @param time when it was raised or first held
 * @param cause one sentence: what changed; of a withdrawal, what ended the match
 * @param reason the best reason why it fired
 * @param link the article's address; always of http or https
 */
public record SummaryItem(
        AlertKind kind,
        String title,
        String watch,
        String headline,
        String source,
        String time,
        String cause,
        Optional<ReasonView> reason,
        String link) {

    public boolean isWithdrawal() {
        return kind == AlertKind.WITHDRAWAL;
    }
}
