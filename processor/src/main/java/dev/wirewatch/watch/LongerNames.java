package dev.wirewatch.watch;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.WordLists;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names that an article has, so that a watched name is not found within somebody else's longer one: "Mexico" is not
 * meant by "New Mexico", "Gulf of Mexico" and "Bank of Mexico". A surname may be that of the person who is named in
 * full, and a company's name may have its legal form after it.
 */
final class LongerNames {

    private static final Set<String> LEGAL_FORMS = Set.copyOf(WordLists.words(LongerNames.class, "legal-forms.txt"));

    private record Mention(Span span, Entity entity) {}

    private final String text;
    /** By where they start; mentions are apart from each other. */
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

    LongerNames(String text) {
        this.text = text;
    }

    void add(Entity entity) {
        entity.mentions().forEach(span -> mentions.put(span.start(), new Mention(span, entity)));
    }

    /** Whether these words are part of a longer name that is not the watched one. */
    boolean isWithinAnother(Span words, Watch watch) {
        return Optional.ofNullable(mentions.floorEntry(words.start()))
                .map(Map.Entry::getValue)
                .filter(mention ->
                        mention.span().contains(words) && mention.span().length() > words.length())
                .filter(mention -> !mayBe(words, mention, watch))
                .isPresent();
    }

    private boolean mayBe(Span words, Mention mention, Watch watch) {
        EntityType type = mention.entity().type();
        boolean sameType = watch.rule()
                .named()
                .flatMap(LongerNames::typeOf)
                .map(type::equals)
                .orElse(true);
        return sameType
                && switch (type) {
                    case PERSON -> words.end() == mention.span().end();
                    case ORGANIZATION -> words.start() == mention.span().start() && isLegalForm(mention, words.end());
                    case PLACE, OTHER -> false;
                };
    }

    private boolean isLegalForm(Mention mention, int from) {
        String rest =
                text.substring(from, mention.span().end()).replace(',', ' ').strip();
        return Arrays.stream(rest.split("\\s+", -1)).allMatch(LEGAL_FORMS::contains);
    }

    private static Optional<EntityType> typeOf(Named named) {
        return named.country().map(code -> EntityType.PLACE).or(() -> named.entityId()
                .flatMap(LongerNames::typeOf));
    }

    /** What an id such as {@code place:oslo} says. */
    private static Optional<EntityType> typeOf(String entityId) {
        String type = entityId.substring(0, Math.max(0, entityId.indexOf(':')));
        if (type.equals("country")) {
            return Optional.of(EntityType.PLACE);
        }
        return Arrays.stream(EntityType.values())
                .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst();
    }
}
