package dev.wirewatch.watch.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a query may ask for: the fields of an article. */
public enum QueryField {
    HEADLINE(true),
    /** Headline and body: where words without a field are looked for. */
    TEXT(true),
    /** Ids and names of the entities. */
    ENTITY(false),
    /** Ids and names of those who make claims. */
    SPEAKER(false),
    /** What is claimed. */
    CONTENT(true),
    /** Speech acts of the claims. */
    ACT(false),
    SOURCE(false),
    /** BCP 47 tag, and its language alone. */
    LANGUAGE(false),
    /** Codes and names, also those of the media topics above. */
    SUBJECT(false),
    KEYWORD(false),
    URGENCY(false),
    /** Codes and names. */
    PLACE(false);

    private final boolean prose;

    QueryField(boolean prose) {
        this.prose = prose;
    }

    /** Whether it holds text that is read word by word, without possessive endings; else words are what is between spaces. */
    boolean isProse() {
        return prose;
    }

    /** Whether its words stand somewhere in the article, and are not told from what does. */
    boolean isWritten() {
        return switch (this) {
            case HEADLINE, TEXT, CONTENT, ENTITY, SPEAKER, SOURCE, KEYWORD, PLACE -> true;
            case ACT, LANGUAGE, SUBJECT, URGENCY -> false;
        };
    }

    /** As it is written in a query. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QueryField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(QueryField::key).collect(Collectors.joining(", "));
    }
}
