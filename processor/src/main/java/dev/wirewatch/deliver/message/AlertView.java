package dev.wirewatch.deliver.message;

import dev.wirewatch.schemas.AlertKind;
import java.util.List;

/**
 * One alert in words, all of them escaped; what there is nothing to say of is empty.
 *
 * @param title "Alert", "Update", "Withdrawn"
 * @param watch the watch's label
 * @param note why its owner follows this
 * @param published when the article was published: "26 Nov 2026, 14:05 CET"
 * @param delay from then to the alert: "12 s"
 * @param cause one sentence: what changed; of a withdrawal, what ended the match
 * @param changes numbers that changed
 * @param reasons why it fired, the best reason first
 * @param moreReasons how many there are besides
 * @param coverage how many independent sources have the story, and which: "3 articles, 2 independent sources: ..."
 * @param link the article's address; always of http or https
 * @param page the address of the alert's page
 */
public record AlertView(
        AlertKind kind,
        String title,
        String watch,
        String note,
        String headline,
        String source,
        String published,
        String delay,
        String cause,
        List<FigureView> changes,
        List<ReasonView> reasons,
        int moreReasons,
        String coverage,
        String link,
        String page)
        implements View {

    static final String TEMPLATE = "alert.jte";

    public AlertView {
        changes = List.copyOf(changes);
        reasons = List.copyOf(reasons);
    }

    public boolean isWithdrawal() {
        return kind == AlertKind.WITHDRAWAL;
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public String subject() {
        boolean first = kind == AlertKind.NEW || kind == AlertKind.UNKNOWN;
        return watch + ": " + (first ? "" : title + ": ") + headline;
    }
}
