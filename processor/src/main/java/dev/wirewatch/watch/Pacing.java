package dev.wirewatch.watch;

import dev.wirewatch.watch.Telling.Outcome;
import java.time.Instant;
import java.util.Optional;

/**
 * How the alerts of one watch come to its owner: each at once, or held and then summed up in a digest.
 *
 * <pre>
 *          quiet hours, or the window of the throttle is full: HELD
 *   Open ----------------------------------------------------------> Holding ---+
 *    ^                                                                 |  ^     | HELD
 *    |                                                                 |  +-----+
 *    +--- neither of them any longer: a digest is sent; or ------------+
 *         all that was held is taken back
 * </pre>
 *
 * In both states:
 *
 * <ul>
 *   <li>What corrects or takes back what was told is sent at once, in quiet hours as well. What corrects an alert that is
 *       held replaces it, and what takes it back removes it.
 *   <li>What breaks through is sent at once, as the first alert of its story where that is held, and so is a repeat, which
 *       disturbs nobody.
 *   <li>A watch that is paused or has expired sends nothing and holds nothing more: what comes is taken as told. What it
 *       holds is sent when it is due, or after the pause.
 * </ul>
 *
 * All that is sent, but for repeats, counts in the throttle's window, a digest as one.
 */
public sealed interface Pacing {

    /**
     * What follows from an alert.
     *
     * @param pacing of the watch from now on
     */
    record Next(Pacing pacing, Delivery delivery) {}

    /** Nothing was sent yet. */
    Pacing START = new Open(AlertWindow.NONE);

    AlertWindow window();

    /**
     * Decides about an alert.
     *
     * @param held what of its article and its story is
     * @param breaksThrough whether it is one that the policy lets through
     */
    default Next on(Telling telling, Held held, boolean breaksThrough, AlertPolicy policy, Instant now) {
        boolean renews = held.alert() && telling.stands();
        if (telling.takesBack(held)) {
            return new Next(this, Delivery.DROPPED);
        } else if (policy.isSilent(now)) {
            return new Next(this, renews ? Delivery.HELD : Delivery.SILENT);
        } else if (telling.outcome() == Outcome.REPEAT && !(breaksThrough && telling.tellsStory() && held.story())) {
            return new Next(this, Delivery.NOW);
        } else if (breaksThrough || telling.changesTold(held)) {
            return new Next(with(policy.sent(window(), now)), Delivery.NOW);
        }
        return renews ? new Next(this, Delivery.HELD) : onNews(policy, now);
    }

    /** Decides about one that may wait. */
    Next onNews(AlertPolicy policy, Instant now);

    /** The same with another window. */
    Pacing with(AlertWindow window);

    /** The same when so many that were held are no longer. */
    Pacing without(int alerts);

    /** Nothing is held. */
    record Open(AlertWindow window) implements Pacing {
        @Override
        public Next onNews(AlertPolicy policy, Instant now) {
            boolean quiet = policy.isQuiet(now);
            return quiet || !policy.hasRoom(window, now)
                    ? new Next(new Holding(window, now, quiet, 1), Delivery.HELD)
                    : new Next(new Open(policy.sent(window, now)), Delivery.NOW);
        }

        @Override
        public Pacing with(AlertWindow after) {
            return new Open(after);
        }

        @Override
        public Pacing without(int alerts) {
            return this;
        }

        /** The same when time has passed: a window that is over is forgotten. */
        public Pacing later(AlertPolicy policy, Instant now) {
            return policy.isOver(window, now) ? START : this;
        }
    }

    /**
     * Some are held.
     *
     * @param since when the first one came
     * @param quiet whether it came in quiet hours
     * @param count how many there are
     */
    record Holding(AlertWindow window, Instant since, boolean quiet, int count) implements Pacing {
        @Override
        public Next onNews(AlertPolicy policy, Instant now) {
            return new Next(new Holding(window, since, quiet, count + 1), Delivery.HELD);
        }

        @Override
        public Pacing with(AlertWindow after) {
            return new Holding(after, since, quiet, count);
        }

        @Override
        public Pacing without(int alerts) {
            return alerts < count ? new Holding(window, since, quiet, count - alerts) : new Open(window);
        }

        /** Returns the digest if it is due. */
        public Optional<Telling> digest(AlertPolicy policy, Instant now) {
            boolean due = !policy.paused() && !policy.isQuiet(now) && policy.hasRoom(window, now);
            return due
                    ? Optional.of(Telling.of(Outcome.DIGEST, quiet ? AlertCause.QUIET_HOURS : AlertCause.THROTTLE))
                    : Optional.empty();
        }

        /** After the digest. */
        public Pacing summedUp(AlertPolicy policy, Instant now) {
            return new Open(policy.sent(window, now));
        }
    }
}
