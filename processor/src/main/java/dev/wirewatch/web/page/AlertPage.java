package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.setup.StorySplits;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** One alert with all its reasons, and what came of its story later. */
public final class AlertPage implements Page {

    private static final String SPLIT = "split";

    private final StorySplits splits;

    AlertPage(StorySplits splits) {
        this.splits = splits;
    }

    /**
     * @param inAStory whether it came as an update or a repeat
     * @param split whether somebody has just said that it tells another story
     */
    public record View(Frame frame, AlertRow alert, AlertGroup group, boolean inAStory, boolean split)
            implements PageView {

        public String splitAction() {
            return "%s/%s".formatted(alert.href(), SPLIT);
        }

        @Override
        public String template() {
            return "alert.jte";
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Found.Hit<Alert> hit = hit(request);
        AlertRow alert = AlertRow.of(hit);
        return new View(
                request.frame(alert.headline(), Section.ALERTS),
                alert,
                AlertGroup.of(request.archive(), AlertRow.first(hit.record()), hit),
                StorySplits.isInAStory(hit.record()),
                request.http().queryParam(SPLIT) != null);
    }

    /** Says that it tells another story. */
    Optional<PageView> split(PageRequest request) {
        try {
            splits.split(hit(request).record());
        } catch (IllegalArgumentException e) {
            throw new NoPageException(HttpStatus.CONFLICT, e.getMessage());
        }
        request.http().redirect("%s?%s".formatted(Links.alert(request.id()), SPLIT), HttpStatus.SEE_OTHER);
        return Optional.empty();
    }

    private static Found.Hit<Alert> hit(PageRequest request) {
        return request.archive().get(Kind.ALERTS, request.id()).orElseThrow(() -> NoPageException.notFound("alert"));
    }
}
