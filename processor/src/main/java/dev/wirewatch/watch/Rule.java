package dev.wirewatch.watch;

import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.statement.StatementChange;
import dev.wirewatch.trend.Sensitivity;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** What of an article meets a watch. */
public sealed interface Rule {

    /**
     * A rule on whom or what a watch is about.
     *
     * @throws IllegalArgumentException when the kind has no speech acts, or is about nobody
     */
    static Rule of(WatchKind kind, Named named, Set<CueKind> acts) {
        if (!acts.isEmpty() && !kind.isOnClaims()) {
            throw new IllegalArgumentException("Only a watch on claims has speech acts.");
        }
        return switch (kind) {
            case ENTITY -> new Mentions(named);
            case CLAIMS_BY -> new ClaimsBy(named, acts);
            case CLAIMS_ABOUT -> new ClaimsAbout(named, acts);
            case STATEMENTS -> new Statements(named, Set.of());
            case BURSTS -> new Bursts(named, Sensitivity.MEDIUM);
            case QUERY -> throw new IllegalArgumentException("A watch on a query names nobody.");
        };
    }

    WatchKind kind();

    /** Whom or what it is about; nothing for a query. */
    default Optional<Named> named() {
        return Optional.empty();
    }

    /** The speech acts that it is limited to; none means all. */
    default Set<CueKind> acts() {
        return Set.of();
    }

    /**
     * Whether it looks for what is said in this way. An act that is negated, as in "did not deny", is not done; one that is
     * only supposed, as in "if she denies", is no claim.
     */
    default boolean accepts(Cue cue) {
        return !cue.factuality().conditional()
                && (acts().isEmpty()
                        || acts().contains(cue.kind()) && !cue.factuality().negated());
    }

    /** The entity is mentioned. */
    record Mentions(Named entity) implements Rule {
        @Override
        public WatchKind kind() {
            return WatchKind.ENTITY;
        }

        @Override
        public Optional<Named> named() {
            return Optional.of(entity);
        }
    }

    /** The entity makes a claim. */
    record ClaimsBy(Named speaker, Set<CueKind> acts) implements Rule {
        public ClaimsBy {
            acts = Set.copyOf(acts);
        }

        @Override
        public WatchKind kind() {
            return WatchKind.CLAIMS_BY;
        }

        @Override
        public Optional<Named> named() {
            return Optional.of(speaker);
        }
    }

    /** A claim names the entity. */
    record ClaimsAbout(Named entity, Set<CueKind> acts) implements Rule {
        public ClaimsAbout {
            acts = Set.copyOf(acts);
        }

        @Override
        public WatchKind kind() {
            return WatchKind.CLAIMS_ABOUT;
        }

        @Override
        public Optional<Named> named() {
            return Optional.of(entity);
        }
    }

    /**
     * A statement changes that the entity made, or that names the entity.
     *
     * @param changes those that it is limited to; none means all but a return to one source
     */
    record Statements(Named entity, Set<StatementChange> changes) implements Rule {
        public Statements {
            changes = Set.copyOf(changes);
        }

        @Override
        public WatchKind kind() {
            return WatchKind.STATEMENTS;
        }

        @Override
        public Optional<Named> named() {
            return Optional.of(entity);
        }

        /** Of the changes of a statement the one that its owner is told, if any. */
        Optional<StatementChange> told(Set<StatementChange> changed) {
            return changed.stream()
                    .filter(change -> changes.isEmpty() ? change != StatementChange.ASSERTED : changes.contains(change))
                    .max(Comparator.naturalOrder());
        }
    }

    /** A burst of articles about the entity begins, for those who are told of bursts as rare. */
    record Bursts(Named entity, Sensitivity sensitivity) implements Rule {
        @Override
        public WatchKind kind() {
            return WatchKind.BURSTS;
        }

        @Override
        public Optional<Named> named() {
            return Optional.of(entity);
        }
    }

    /**
     * The article meets a query.
     *
     * @param text in Lucene's classic syntax
     */
    record Query(String text) implements Rule {

        /** Longest query, in UTF-16 code units. */
        public static final int MAX_CHARS = 10_000;

        /** @throws IllegalArgumentException when it is blank or too long */
        public Query {
            if (text.isBlank()) {
                throw new IllegalArgumentException("The query of a watch is empty.");
            }
            Bounds.text("query", text, MAX_CHARS);
        }

        @Override
        public WatchKind kind() {
            return WatchKind.QUERY;
        }
    }
}
