package dev.wirewatch.cli.follow;

import java.util.Locale;

/** Whether what somebody typed means a thing: its whole id, or part of its name, letter case aside. */
final class NameFilter {

    private NameFilter() {}

    /** @param id may be null, as it stands in a record */
    static boolean matches(String typed, String id, String name) {
        return typed.equals(id) || name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
}
