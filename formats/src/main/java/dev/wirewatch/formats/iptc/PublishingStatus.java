package dev.wirewatch.formats.iptc;

import dev.wirewatch.schemas.ArticleStatus;
import java.util.Locale;

/** IPTC's publishing status, as a code, a QCode or a URI; any other text means usable, as the formats say. */
final class PublishingStatus {

    private PublishingStatus() {}

    static ArticleStatus of(String text) {
        return switch (Code.bare(text).toLowerCase(Locale.ROOT)) {
            case "canceled", "cancelled", "killed" -> ArticleStatus.CANCELED;
            case "withheld" -> ArticleStatus.WITHHELD;
            default -> ArticleStatus.USABLE;
        };
    }
}
