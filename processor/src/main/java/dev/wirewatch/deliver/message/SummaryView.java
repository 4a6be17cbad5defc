package dev.wirewatch.deliver.message;

import java.util.List;

/**
 * Several alerts in words, all of them escaped; what there is nothing to say of is empty.
 *
 * @param title "14 alerts"; "Nothing happened"
 * @param watch the watch's label when all are of one
 * @param cause one sentence: why they come together
 * @param more how many there are besides the items
 * @param page the address of the digest's page
 */
public record SummaryView(String title, String watch, String cause, List<SummaryItem> items, int more, String page)
        implements View {

    static final String TEMPLATE = "summary.jte";

    public SummaryView {
        items = List.copyOf(items);
    }

    @Override
    public String template() {
        return TEMPLATE;
    }

    @Override
    public String subject() {
        return (watch.isEmpty() ? "" : watch + ": ") + "Digest: " + title;
    }
}
