package dev.wirewatch.english.claims;

import dev.wirewatch.claims.Speaker;
import dev.wirewatch.english.claims.grammar.EntityMentions;
import dev.wirewatch.english.claims.grammar.EntityMentions.Named;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds whom a pronoun or a description stands for: the nearest before it who fits and is not only talked about. */
final class Antecedents {

    private static final int LOOKED_AT = 40;

    /** How far back, in characters, "the company" may point; about two paragraphs. */
    private static final int DESCRIPTION_REACH = 800;

    private static final Pattern AGED = Pattern.compile("\\d+-year-old");

    private final String text;
    private final EntityMentions mentions;
    private final NavigableSet<Span> contents;
    private final Map<String, Optional<String>> pronouns = new HashMap<>();
    private Optional<String> lastGroup = Optional.empty();
    private final Map<String, Entity> byId;

    Antecedents(String text, EntityMentions mentions, Map<String, Entity> byId, NavigableSet<Span> contents) {
        this.text = text;
        this.mentions = mentions;
        this.byId = byId;
        this.contents = contents;
    }

    /** Remembers who spoke, for the next "they". */
    void spoke(Speaker speaker, List<String> words) {
        if (words.size() == 1 && words.get(0).equals("they")) {
            return;
        }
        lastGroup = speaker.entityId().filter(id -> !isPerson(id));
    }

    private boolean isPerson(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(entity -> entity.type() == EntityType.PERSON)
                .isPresent();
    }

    /** Returns whom a pronoun at a place stands for. */
    Optional<Entity> of(String pronoun, int place) {
        return switch (pronoun) {
            case "he", "his" -> person(place, "he");
            case "she", "her" -> person(place, "she");
            case "it", "its" -> organization(place, named -> true);
            case "they", "their" -> lastGroup.map(byId::get);
            default -> Optional.empty();
        };
    }

    /** Returns whom "the 54-year-old", "the bank" or "the company" at a place stands for. */
    Optional<Entity> described(List<String> phrase, int place) {
        if (phrase.size() < 2 || !phrase.get(0).equals("the")) {
            return Optional.empty();
        }
        if (AGED.matcher(phrase.get(1)).matches()) {
            return nearest(place, Named::isPerson);
        }
        String noun = phrase.get(1);
        if (phrase.size() > 2) {
            return Optional.empty();
        }
        if (WordClass.ORGANIZATION.has(noun)) {
            return organization(place, named -> hasWord(named.entity(), noun));
        }
        return WordClass.ANY_ORGANIZATION.has(noun)
                ? organization(place, named -> named.span().start() > place - DESCRIPTION_REACH)
                : Optional.empty();
    }

    private static boolean hasWord(Entity entity, String word) {
        return Stream.of(entity.name().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .anyMatch(word::equals);
    }

    private Optional<Entity> organization(int place, Predicate<Named> fits) {
        return nearest(place, named -> named.isOrganization() && fits.test(named));
    }

    private Optional<Entity> person(int place, String pronoun) {
        return nearest(place, named -> named.isPerson() && mayBe(named.entity(), pronoun));
    }

    private boolean mayBe(Entity person, String pronoun) {
        Optional<String> known = pronouns.computeIfAbsent(person.id(), id -> Genders.pronounOf(person, text));
        return known.isEmpty() || known.get().equals(pronoun);
    }

    private Optional<Entity> nearest(int place, Predicate<Named> fits) {
        List<Named> fitting =
                mentions.before(place).stream().limit(LOOKED_AT).filter(fits).toList();
        return fitting.stream()
                .filter(named -> !isClaimed(named.span()))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .map(Named::entity);
    }

    /** Who is only talked about is rarely who talks next. */
    private boolean isClaimed(Span name) {
        Span before = contents.floor(new Span(name.start(), Integer.MAX_VALUE));
        return before != null && before.overlaps(name);
    }
}
