package dev.wirewatch.statement;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Statements by what they have. */
final class StatementIndex<K> {

    private final Map<K, TreeSet<Statement>> statements = new HashMap<>();

    /** Has a statement found by what it has now. */
    void move(Statement statement, Set<K> before, Set<K> now) {
        Sets.difference(before, now).forEach(key -> remove(key, statement));
        Sets.difference(now, before).forEach(key -> add(key, statement));
    }

    void add(K key, Statement statement) {
        statements
                .computeIfAbsent(key, same -> new TreeSet<>(Statement.BY_NUMBER.reversed()))
                .add(statement);
    }

    private void remove(K key, Statement statement) {
        statements.computeIfPresent(key, (same, known) -> {
            known.remove(statement);
            return known.isEmpty() ? null : known;
        });
    }

    /** Returns the statements that have it, the newest first. */
    List<Statement> of(K key) {
        TreeSet<Statement> known = statements.get(key);
        return known == null ? List.of() : List.copyOf(known);
    }
}
