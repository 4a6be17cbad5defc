package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.schemas.Alert;

/** One alert with all its reasons, and what came of its story later. */
public final class AlertPage implements Page {

    public record View(Frame frame, AlertRow alert, AlertGroup group) implements PageView {

        @Override
        public String template() {
            return "alert.jte";
        }
    }

    @Override
    public PageView of(PageRequest request) {
        Found.Hit<Alert> hit =
                request.archive().get(Kind.ALERTS, request.id()).orElseThrow(() -> NoPageException.notFound("alert"));
        AlertRow alert = AlertRow.of(hit);
        return new View(
                request.frame(alert.headline(), Section.ALERTS),
                alert,
                AlertGroup.of(request.archive(), AlertRow.first(hit.record()), hit));
    }
}
