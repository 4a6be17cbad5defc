package dev.wirewatch.english.claims;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which pronoun a person cannot go by, from a courtesy title in the text or a common first name. */
final class Genders {

    private static final Pattern TITLE = Pattern.compile(
            "(?:(mr|sir|lord|king|prince)|mrs|ms|miss|lady|dame|queen|princess)\\.? ?$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TITLE = 10;

    private final Map<String, String> byFirstName;

    private Genders(Map<String, String> byFirstName) {
        this.byFirstName = byFirstName;
    }

    static Genders fromResource() {
        Map<String, String> byFirstName = new HashMap<>();
        for (String line : WordLists.read(Genders.class, "first-names.tsv")) {
            String[] columns = line.split("\t", -1);
            for (String name : columns[1].split(" ", -1)) {
                byFirstName.put(name, columns[0].equals("f") ? "she" : "he");
            }
        }
        return new Genders(Map.copyOf(byFirstName));
    }

    /** Returns {@code he}, {@code she}, or empty when the text does not tell. */
    String pronounOf(Entity person, String text) {
        for (Span mention : person.mentions()) {
            int from = Math.max(0, mention.start() - LONGEST_TITLE);
            Matcher title = TITLE.matcher(text).region(from, mention.start());
            if (title.find()) {
                return title.group(1) == null ? "she" : "he";
            }
        }
        String first = person.name().toLowerCase(Locale.ROOT).split("[ -]", -1)[0];
        return byFirstName.getOrDefault(first, "");
    }
}
