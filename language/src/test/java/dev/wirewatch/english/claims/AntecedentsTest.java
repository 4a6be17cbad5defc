package dev.wirewatch.english.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.english.claims.grammar.EntityMentions;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How far back a pronoun or a description may point. */
class AntecedentsTest {

    private static final String TEXT = "x".repeat(10_000);
    private static final Entity ANNA = entity("person:anna", EntityType.PERSON, new Span(0, 4));

    @Test
    void aPronounPointsOverThirtyNineNamesAndNotOverForty() {
        assertThat(of("she", 39, none())).contains(ANNA);
        assertThat(of("she", 40, none())).isEmpty();
    }

    @Test
    void theCompanyIsNamedWithinTheLastEightHundredCharacters() {
        Entity company = entity("organization:corvane", EntityType.ORGANIZATION, new Span(100, 107));
        Antecedents antecedents = antecedents(List.of(company), none());

        assertThat(antecedents.described(List.of("the", "company"), 899)).contains(company);
        assertThat(antecedents.described(List.of("the", "company"), 900)).isEmpty();
    }

    @Test
    void whoIsOnlyTalkedAboutIsPassedOverForAnother() {
        Entity mira = entity("person:mira", EntityType.PERSON, new Span(50, 54));
        NavigableSet<Span> contents = new TreeSet<>(List.of(new Span(40, 60)));

        assertThat(antecedents(List.of(ANNA, mira), contents).of("she", 100)).contains(ANNA);
        assertThat(antecedents(List.of(ANNA, mira), none()).of("she", 100)).contains(mira);
        assertThat(antecedents(List.of(mira), contents).of("she", 100)).contains(mira);
    }

    private static Optional<Entity> of(String pronoun, int placesBetween, NavigableSet<Span> contents) {
        List<Entity> entities = new ArrayList<>(List.of(ANNA));
        for (int i = 1; i <= placesBetween; i++) {
            entities.add(entity("place:" + i, EntityType.PLACE, new Span(10 * i, 10 * i + 4)));
        }
        return antecedents(entities, contents).of(pronoun, 10 * placesBetween + 10);
    }

    private static Antecedents antecedents(List<Entity> entities, NavigableSet<Span> contents) {
        Map<String, Entity> byId = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return new Antecedents(TEXT, new EntityMentions(entities), byId, contents);
    }

    private static NavigableSet<Span> none() {
        return new TreeSet<>();
    }

    private static Entity entity(String id, EntityType type, Span mention) {
        return new Entity(id, type, id.substring(id.indexOf(':') + 1), List.of(mention));
    }
}
