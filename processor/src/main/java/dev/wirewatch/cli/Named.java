package dev.wirewatch.cli;

import java.util.Locale;

/** Whether what somebody typed means a thing: its whole id, or part of its name, letter case aside. */
final class Named {

    private Named() {}

    /** @param id may be null, as it stands in a record */
    static boolean matches(String typed, String id, String name) {
        return typed.equals(id) || name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
}
