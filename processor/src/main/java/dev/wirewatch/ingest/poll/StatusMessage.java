package dev.wirewatch.ingest.poll;

/** What an HTTP status means to the owner of a feed. */
final class StatusMessage {

    private StatusMessage() {}

    /** One sentence for people to read. */
    static String of(int status) {
        String meaning =
                switch (status) {
                    case 401, 403 -> "access denied";
                    case 404 -> "not found";
                    case 410 -> "the feed is gone for good";
                    case 429 -> "too many requests";
                    default -> status >= 500 ? "server error" : "request refused";
                };
        return "The server answers %d: %s.".formatted(status, meaning);
    }
}
