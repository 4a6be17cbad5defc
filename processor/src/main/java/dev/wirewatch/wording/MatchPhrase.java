package dev.wirewatch.wording;

import dev.wirewatch.schemas.MatchReason;

/** Why a watch matched, in a few words: "it names Meridian Bank", "a claim by Ada Brandt". */
public final class MatchPhrase {

    private MatchPhrase() {}

    /** Empty for a rule that only a later version knows. */
    public static String of(MatchReason reason) {
        String name = reason.getName();
        return switch (reason.getRule()) {
            case ENTITY_ID, NAME -> "it names " + name;
            case SPEAKER -> "a claim by " + name;
            case CLAIM_ABOUT -> "a claim about " + name;
            case QUERY -> query(reason);
            case UNKNOWN -> "";
        };
    }

    private static String query(MatchReason reason) {
        if (reason.getName().isEmpty()) {
            return "it meets the query by what it is";
        }
        return reason.getSpans().isEmpty()
                ? "it meets the query by " + reason.getName()
                : "it meets the query with “" + reason.getName() + "”";
    }
}
