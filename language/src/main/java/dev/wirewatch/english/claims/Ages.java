package dev.wirewatch.english.claims;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How old a text says that people are: "Doe, 47,", "Doe (47)", "Doe, a 47-year-old teacher" and "47-year-old Doe". */
final class Ages {

    private static final int REACH = 40;

    private static final Pattern AFTER = Pattern.compile(
            "(?:, |,? \\()(?:now )?(?:aged? )?(\\d{1,3})(?:[,.;)]| and | of | from | years old)|,? (?:an? |is )*(\\d{1,3})-year-old.*");

    private static final Pattern BEFORE = Pattern.compile("(\\d{1,3})-year-old [\\p{L}\\p{Pd} ]*$");

    private final String text;
    private final Map<String, Set<String>> known = new HashMap<>();

    Ages(String text) {
        this.text = text;
    }

    /** Returns the ages that the text gives a person; more than one when it tells of several years. */
    Set<String> of(Entity person) {
        return known.computeIfAbsent(person.id(), id -> read(person));
    }

    private Set<String> read(Entity person) {
        Set<String> ages = new HashSet<>();
        for (Span mention : person.mentions()) {
            Matcher after = AFTER.matcher(text).region(mention.end(), Math.min(text.length(), mention.end() + REACH));
            if (after.lookingAt()) {
                ages.add(after.group(1) == null ? after.group(2) : after.group(1));
            }
            Matcher before = BEFORE.matcher(text).region(Math.max(0, mention.start() - REACH), mention.start());
            if (before.find()) {
                ages.add(before.group(1));
            }
        }
        return ages;
    }
}
