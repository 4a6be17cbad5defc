package dev.wirewatch.formats.iptc;

import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

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

    /**
     * Of what is under embargo: one without a time that can be read for certain lasts until further notice.
     *
     * @param until the end of the embargo, if that can be read
     */
    static ArticleStatus embargoed(ArticleStatus status, Optional<Instant> until) {
        return status == ArticleStatus.USABLE && until.isEmpty() ? ArticleStatus.WITHHELD : status;
    }
}
