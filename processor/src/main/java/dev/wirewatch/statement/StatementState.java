package dev.wirewatch.statement;

import java.time.Instant;

/**
 * Where a statement stands, and since when.
 *
 * <pre>
 *             seconded                 disputed
 *  Asserted -----------> Corroborated -----------> Disputed
 *     |  ^________________________________________/ |  ^
 *     |              undisputed                     |  |
 *     |_____________________________________________|__|  disputed
 *
 *  Corroborated -- unseconded --> Asserted
 *  any of them -- corrected --> Corrected -- disputed --> Disputed
 *  any of them -- retracted --> Retracted -- asserted --> Asserted
 * </pre>
 *
 * A transition that a state does not know leaves it as it is.
 */
public sealed interface StatementState {

    /** What a state is called. */
    enum Status {
        ASSERTED(StatementChange.ASSERTED),
        CORROBORATED(StatementChange.CORROBORATED),
        DISPUTED(StatementChange.DISPUTED),
        CORRECTED(StatementChange.CORRECTED),
        RETRACTED(StatementChange.RETRACTED);

        private final StatementChange change;

        Status(StatementChange change) {
            this.change = change;
        }

        /** Returns what is new about a statement that has come to it. */
        StatementChange change() {
            return change;
        }
    }

    static StatementState of(Status status, Instant since) {
        return switch (status) {
            case ASSERTED -> new Asserted(since);
            case CORROBORATED -> new Corroborated(since);
            case DISPUTED -> new Disputed(since);
            case CORRECTED -> new Corrected(since);
            case RETRACTED -> new Retracted(since);
        };
    }

    Status status();

    Instant since();

    /** An independent source reports it too, or another speaker says the same. */
    default StatementState seconded(Instant at) {
        return this;
    }

    /** Only one source reports it any longer, and nobody else says the same. */
    default StatementState unseconded(Instant at) {
        return this;
    }

    /** Somebody denies it, or says the opposite. */
    default StatementState disputed(Instant at) {
        return new Disputed(at);
    }

    /** Nobody denies it any longer. */
    default StatementState undisputed(Instant at) {
        return this;
    }

    /** Who reported it now gives other figures. */
    default StatementState corrected(Instant at) {
        return new Corrected(at);
    }

    /** Nobody reports it any longer. */
    default StatementState retracted(Instant at) {
        return new Retracted(at);
    }

    /** Somebody reports it. */
    default StatementState asserted(Instant at) {
        return this;
    }

    /** Reported by one source. */
    record Asserted(Instant since) implements StatementState {

        @Override
        public Status status() {
            return Status.ASSERTED;
        }

        @Override
        public StatementState seconded(Instant at) {
            return new Corroborated(at);
        }
    }

    record Corroborated(Instant since) implements StatementState {

        @Override
        public Status status() {
            return Status.CORROBORATED;
        }

        @Override
        public StatementState unseconded(Instant at) {
            return new Asserted(at);
        }
    }

    record Disputed(Instant since) implements StatementState {

        @Override
        public Status status() {
            return Status.DISPUTED;
        }

        @Override
        public StatementState disputed(Instant at) {
            return this;
        }

        @Override
        public StatementState undisputed(Instant at) {
            return new Asserted(at);
        }
    }

    record Corrected(Instant since) implements StatementState {

        @Override
        public Status status() {
            return Status.CORRECTED;
        }
    }

    record Retracted(Instant since) implements StatementState {

        @Override
        public Status status() {
            return Status.RETRACTED;
        }

        @Override
        public StatementState disputed(Instant at) {
            return this;
        }

        @Override
        public StatementState corrected(Instant at) {
            return this;
        }

        @Override
        public StatementState retracted(Instant at) {
            return this;
        }

        @Override
        public StatementState asserted(Instant at) {
            return new Asserted(at);
        }
    }
}
