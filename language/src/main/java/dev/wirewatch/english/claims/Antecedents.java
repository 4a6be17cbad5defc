package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.Discourse.Part;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whom a pronoun or a description stands for: the most salient before it who fits. When that is somebody whom the
 * text never names, nobody is found rather than the next best.
 */
final class Antecedents {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern AGED = Pattern.compile("(\\d{1,3})-year-old");

    /** How well somebody fits a pronoun when the text does not tell which one they go by. */
    private static final double UNKNOWN_GENDER = 0.7;

    /** The same when the other pronoun stood for them before, which may have been a mistake. */
    private static final double OTHER_PRONOUN = 0.35;

    private final Discourse discourse;
    private final Map<String, Entity> entities;
    private final Genders genders;
    private final Ages ages;
    private final Roles roles;

    /** The first pronoun that stood for somebody. */
    private final Map<Referent, String> stoodFor = new HashMap<>();

    /** Pronouns that are subjects and are not read yet: whom they stand for stays salient. */
    private final NavigableMap<Integer, String> ahead;

    Antecedents(
            Discourse discourse,
            NavigableMap<Integer, String> pronouns,
            Map<String, Entity> entities,
            Genders genders,
            Ages ages,
            Roles roles) {
        this.discourse = discourse;
        this.ahead = pronouns;
        this.entities = entities;
        this.genders = genders;
        this.ages = ages;
        this.roles = roles;
    }

    /** Returns the entity with an id. */
    Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** Remembers who spoke, by where the words for the speaker start. */
    void spoke(Referent speaker, int place) {
        discourse.mention(place, speaker, Part.SPEAKER);
    }

    /** Returns whom a pronoun at a place stands for. */
    Optional<Referent> of(String pronoun, int place) {
        while (!ahead.isEmpty() && ahead.firstKey() < place) {
            Map.Entry<Integer, String> next = ahead.pollFirstEntry();
            referent(next.getValue(), next.getKey())
                    .ifPresent(referent -> discourse.mention(next.getKey(), referent, Part.SUBJECT));
        }
        return referent(pronoun, place);
    }

    private Optional<Referent> referent(String pronoun, int place) {
        return switch (pronoun) {
            case "he", "his" -> person("he", place);
            case "she", "her" -> person("she", place);
            case "it", "its" -> discourse.mostSalient(place, referent -> referent.isOrganization() ? 1 : 0);
            case "they", "their" -> discourse.lastSpeaker(place).filter(Referent::isOrganization);
            default -> Optional.empty();
        };
    }

    private Optional<Referent> person(String pronoun, int place) {
        Optional<Referent> person = discourse.mostSalient(place, referent -> fit(referent, pronoun));
        person.ifPresent(found -> stoodFor.putIfAbsent(found, pronoun));
        return person;
    }

    private double fit(Referent referent, String pronoun) {
        if (!referent.isPerson()) {
            return 0;
        }
        Optional<String> known = genders.pronounOf(referent);
        if (known.isPresent()) {
            return known.get().equals(pronoun) ? 1 : 0;
        }
        return stoodFor.getOrDefault(referent, pronoun).equals(pronoun) ? UNKNOWN_GENDER : OTHER_PRONOUN;
    }

    /** Returns whom "the 54-year-old", "the bank" or "the company" at a place stands for. */
    Optional<Entity> described(List<String> phrase, int place) {
        if (phrase.size() < 2 || !phrase.get(0).equals("the")) {
            return Optional.empty();
        }
        String noun = phrase.get(1);
        Matcher age = AGED.matcher(noun);
        if (age.matches()) {
            return aged(age.group(1), phrase.subList(2, phrase.size()), place);
        }
        if (phrase.size() > 2) {
            return Optional.empty();
        }
        if (WordClass.ORGANIZATION.has(noun)) {
            return organization(place, entity -> hasWord(entity, noun));
        }
        return WordClass.ANY_ORGANIZATION.has(noun) ? organization(place, entity -> true) : Optional.empty();
    }

    private Optional<Entity> organization(int place, Predicate<Entity> fits) {
        return discourse
                .mostSalient(
                        place,
                        referent -> referent.isOrganization()
                                        && referent.entity().filter(fits).isPresent()
                                ? 1
                                : 0)
                .flatMap(Referent::entity);
    }

    /** Who is of that age, else the most salient of those whose age the text does not tell. */
    private Optional<Entity> aged(String age, List<String> description, int place) {
        List<Entity> people = entities.values().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .filter(entity -> description.isEmpty()
                        || roles.fits(entity, description)
                        || ages.of(entity).contains(age))
                .toList();
        List<Entity> ofAge =
                people.stream().filter(entity -> ages.of(entity).contains(age)).toList();
        if (!ofAge.isEmpty()) {
            return ofAge.size() == 1 ? Optional.of(ofAge.get(0)) : Optional.empty();
        }
        return discourse
                .mostSalient(
                        place,
                        referent -> referent.entity()
                                        .map(entity -> people.contains(entity)
                                                && ages.of(entity).isEmpty())
                                        .orElseGet(referent::isPerson)
                                ? 1
                                : 0)
                .flatMap(Referent::entity);
    }

    private static boolean hasWord(Entity entity, String word) {
        return SPACE.splitAsStream(entity.name().toLowerCase(Locale.ROOT)).anyMatch(word::equals);
    }
}
