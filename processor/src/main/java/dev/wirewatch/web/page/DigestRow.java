package dev.wirewatch.web.page;

import dev.wirewatch.schemas.DigestItem;
import dev.wirewatch.wording.OneLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An alert that was held, in a digest. */
public record DigestRow(
        Instant time, String headline, String source, String href, String cause, List<ReasonPart> reasons) {

    static DigestRow of(DigestItem item) {
        return new DigestRow(
                item.getHeldAt(),
                ArticleRow.headline(item.getArticle().getHeadline(), isKilled(item)),
                OneLine.of(item.getArticle().getSource()),
                Links.article(item.getArticle().getId()),
                OneLine.of(Optional.ofNullable(item.getCause()).orElse("")),
                Optional.ofNullable(item.getReason()).map(ReasonPart::of).stream()
                        .toList());
    }

    private static boolean isKilled(DigestItem item) {
        return item.getReason() != null && ReasonPart.isKilled(item.getReason());
    }
}
