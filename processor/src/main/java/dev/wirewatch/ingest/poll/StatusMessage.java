package dev.wirewatch.ingest.poll;

/** What an HTTP status means to whoever keeps a feed. */
final class StatusMessage {

    private StatusMessage() {}

    /** One sentence for people to read. */
    static String reason(int status) {
        String meaning =
                switch (status) {
                    case 401, 403 -> "it lets nobody in without a key";
                    case 404 -> "there is nothing at the address";
                    case 410 -> "the feed is gone for good";
                    case 429 -> "it was asked too often";
                    default -> status >= 500 ? "it has trouble of its own" : "it does not give the feed";
                };
        return "The server answers %d: %s.".formatted(status, meaning);
    }
}
