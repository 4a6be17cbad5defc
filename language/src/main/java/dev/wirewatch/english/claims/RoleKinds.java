package dev.wirewatch.english.claims;

import dev.wirewatch.text.WordLists;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** General nouns for those who hold a role: a president is a leader and a politician. */
final class RoleKinds {

    private static final Map<String, Set<String>> ROLES = WordLists.read(RoleKinds.class, "role-kinds.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> Set.of(columns[1].split(" ", -1))));

    private RoleKinds() {}

    /** Whether a word is one of a role's, or a general noun for one of them. */
    static boolean covers(Set<String> role, String word) {
        return role.contains(word) || !Collections.disjoint(role, ROLES.getOrDefault(word, Set.of()));
    }
}
