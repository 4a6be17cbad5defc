package dev.wirewatch.deliver.state;

import java.time.Instant;
import java.util.Optional;

/** How far an alert is on its way on a channel. The methods are the only ways from one state to another. */
public sealed interface DeliveryState {

    /** How often it was tried. */
    int attempts();

    /** It is still to be sent. */
    sealed interface Open extends DeliveryState {

        /** How often the receiver did not take it. */
        int refusals();

        /** @param reference what the receiver calls the message; empty when it does not say */
        default Sent sent(Instant now, String messageId, Optional<String> reference) {
            return new Sent(attempts() + 1, now, messageId, reference);
        }

        /**
         * The receiver does not take it. After the last try it is given up.
         *
         * @param random from 0 to 1, for the length of the pause
         */
        default DeliveryState refused(String reason, Instant now, RetrySchedule schedule, double random) {
            int tried = attempts() + 1;
            int refused = refusals() + 1;
            return schedule.pause(refused, random)
                    .<DeliveryState>map(pause -> new Failed(tried, refused, now.plus(pause), shown(reason)))
                    .orElseGet(() -> new GivenUp(tried, now, shown(reason)));
        }

        /** The receiver takes nothing, this or other: that does not spend its tries. */
        default Failed unavailable(String reason, Instant until) {
            return new Failed(attempts() + 1, refusals(), until, shown(reason));
        }

        default GivenUp givenUp(String reason, Instant now) {
            return new GivenUp(attempts(), now, shown(reason));
        }
    }

    /** Nothing more happens to it. */
    sealed interface Ended extends DeliveryState {

        Instant at();
    }

    /** It has not been tried. */
    record Pending() implements Open {

        @Override
        public int attempts() {
            return 0;
        }

        @Override
        public int refusals() {
            return 0;
        }
    }

    /**
     * It is tried again.
     *
     * @param error why the last attempt failed, one sentence
     */
    record Failed(int attempts, int refusals, Instant until, String error) implements Open {

        /** It need not wait any longer. */
        public Failed dueAt(Instant now) {
            return new Failed(attempts, refusals, now, error);
        }
    }

    /** The receiver has it. */
    record Sent(int attempts, Instant at, String messageId, Optional<String> reference) implements Ended {}

    /** It is not tried again, unless somebody wants it. */
    record GivenUp(int attempts, Instant at, String reason) implements Ended {

        public Pending retried() {
            return new Pending();
        }
    }

    private static String shown(String reason) {
        int longest = 500;
        return reason.length() <= longest ? reason : reason.substring(0, longest - 1) + '…';
    }
}
