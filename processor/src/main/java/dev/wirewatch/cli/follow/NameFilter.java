package dev.wirewatch.cli.follow;

import java.util.Locale;

/** Whether typed words select a thing: by its whole id, or by part of its name, in any letter case. */
final class NameFilter {

    private NameFilter() {}

    /** @param id null where the record has none */
    static boolean matches(String typed, String id, String name) {
        return typed.equals(id) || name.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
}
