package dev.wirewatch.deliver.http;

import dev.wirewatch.deliver.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** What a receiver answered to a POST. */
public sealed interface Answer {

    /** What follows for the message that was sent. */
    Outcome outcome();

    /** @param reason one sentence */
    record Failed(String reason) implements Answer {

        @Override
        public Outcome outcome() {
            return new Outcome.Unavailable(reason, Optional.empty());
        }
    }

    /**
     * An answer.
     *
     * @param retryAfter how long the receiver wants to be left alone
     * @param body the first bytes of it
     */
    record Received(int status, Optional<Duration> retryAfter, byte[] body) implements Answer {

        private static final int REQUEST_TIMEOUT = 408;
        private static final int GONE = 410;
        private static final int TOO_EARLY = 425;
        private static final int TOO_MANY_REQUESTS = 429;
        private static final int SHOWN_CHARS = 200;

        public boolean isSuccess() {
            return status / 100 == 2;
        }

        /** What it says, as one line for people. */
        public String text() {
            String line = new String(body, StandardCharsets.UTF_8)
                    .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ")
                    .strip();
            return line.length() <= SHOWN_CHARS
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHOWN_CHARS) - 1)) + "…";
        }

        /** A redirect is a failure: a signed message goes where a person has said, and nowhere else. */
        @Override
        public Outcome outcome() {
            if (isSuccess()) {
                return new Outcome.Sent(Optional.empty());
            }
            if (status == GONE) {
                return new Outcome.Gone("The receiver answered 410 Gone.");
            }
            boolean busy = status == REQUEST_TIMEOUT || status == TOO_EARLY || status == TOO_MANY_REQUESTS;
            if (status / 100 == 4 && !busy && !isAboutAccess()) {
                return new Outcome.Refused(sentence());
            }
            return new Outcome.Unavailable(sentence(), retryAfter);
        }

        /** No message passes as long as the address, the path or the credentials are wrong. */
        private boolean isAboutAccess() {
            return status == 401 || status == 403 || status == 404 || status == 405;
        }

        private String sentence() {
            String said = text();
            return "The receiver answered " + status + (said.isEmpty() ? "." : ": " + said);
        }
    }
}
