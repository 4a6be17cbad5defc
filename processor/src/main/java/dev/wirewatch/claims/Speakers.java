package dev.wirewatch.claims;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resolves the words that name a speaker to an entity of the article, as far as the article tells. */
final class Speakers {

    private static final Pattern AGED = Pattern.compile("\\d+-year-old");
    private static final Pattern LEADING_ARTICLE = Pattern.compile("^(?i:the|a|an|mr|mrs|ms|dr)\\.?\\s+");
    private static final int PEOPLE_LOOKED_AT = 40;

    private final String text;
    private final Names names;
    private final Roles roles;
    private final Genders genders;
    private final NavigableSet<Span> contents;
    private final Map<String, String> pronouns = new HashMap<>();

    Speakers(String text, Names names, Roles roles, Genders genders, NavigableSet<Span> contents) {
        this.text = text;
        this.names = names;
        this.roles = roles;
        this.genders = genders;
        this.contents = contents;
    }

    Speaker resolve(Draft draft) {
        return draft.who()
                .map(this::resolve)
                .orElseGet(() -> new Speaker(List.of(), "", Optional.empty(), Optional.empty(), Resolution.UNRESOLVED));
    }

    private Speaker resolve(Draft.Who who) {
        Span phrase = who.phrase();
        String words = words(phrase);
        String pronoun = words.toLowerCase(Locale.ROOT);
        if (Words.PRONOUNS.contains(pronoun)) {
            return byPronoun(phrase, words, pronoun);
        }
        Optional<Names.Named> named = head(phrase);

        if (named.isPresent()) {
            return named(phrase, named.get(), who.apposition());
        }
        Optional<Names.Named> apposed = who.apposition()
                .flatMap(a -> names.in(a).stream().filter(Names.Named::isPerson).findFirst());
        List<String> role = Arrays.asList(words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("'s", " 's")
                .split("\\s+", -1));
        boolean hasRole =
                Words.isRole(role.get(role.size() - 1)) || role.stream().anyMatch(Words::isRole);
        if (apposed.isPresent() && hasRole) {
            return known(
                    List.of(phrase, apposed.get().span()), apposed.get().entity(), Optional.of(words), Resolution.NAME);
        }
        Optional<Entity> holder = roles.holder(role);
        if (holder.isPresent()) {
            return known(List.of(phrase), holder.get(), Optional.of(words), Resolution.ROLE);
        }
        if (AGED.matcher(words).find() && words.toLowerCase(Locale.ROOT).startsWith("the ")) {
            return nearest(phrase.start(), person -> true)
                    .map(person -> known(List.of(phrase), person, Optional.empty(), Resolution.DESCRIPTION))
                    .orElseGet(() -> unknown(phrase, words, Optional.empty(), Resolution.DESCRIPTION));
        }
        // officials and sources are many and unnamed; one minister is a role that somebody holds
        boolean single = hasRole && role.stream().noneMatch(word -> word.endsWith("s") && Words.isRole(word));
        return single
                ? unknown(phrase, words, Optional.of(withoutArticle(words)), Resolution.ROLE)
                : unknown(phrase, words, Optional.empty(), Resolution.UNRESOLVED);
    }

    /** The name that is the phrase's head: not "Doe" in "Doe's lawyer" and "advisers to Doe". */
    private Optional<Names.Named> head(Span phrase) {
        Optional<Names.Named> person = names.in(phrase).stream()
                .filter(named -> named.isPerson() && isFree(phrase, named))
                .findFirst();
        return person.or(
                () -> names.endOf(phrase).filter(named -> isFree(phrase, named) && !isRoleName(before(phrase, named))));
    }

    private boolean isFree(Span phrase, Names.Named named) {
        int end = named.span().end();
        return Stream.of(before(phrase, named).toLowerCase(Locale.ROOT).split(" ", -1))
                        .noneMatch(Words.PREPOSITIONS::contains)
                && !text.startsWith("'s", end)
                && !text.startsWith("’s", end);
    }

    private String before(Span phrase, Names.Named named) {
        return phrase.start() < named.span().start()
                ? words(new Span(phrase.start(), named.span().start()))
                : "";
    }

    private Speaker named(Span phrase, Names.Named named, Optional<Span> apposition) {
        Optional<String> role = Optional.of(before(phrase, named))
                .filter(Speakers::isRoleName)
                .or(() -> apposition.map(this::words).filter(Speakers::isRoleName))
                .filter(words -> named.isPerson());
        return known(List.of(phrase), named.entity(), role, Resolution.NAME);
    }

    private static boolean isRoleName(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).anyMatch(Words::isRole);
    }

    private Speaker byPronoun(Span phrase, String words, String pronoun) {
        Optional<Entity> antecedent = Optional.empty();
        if (Words.THIRD_PERSON.contains(pronoun)) {
            antecedent = nearest(phrase.start(), person -> mayBe(person, pronoun));
        } else if (pronoun.equals("it")) {
            antecedent = names.before(phrase.start()).stream()
                    .limit(PEOPLE_LOOKED_AT)
                    .map(Names.Named::entity)
                    .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                    .findFirst();
        }
        return antecedent
                .map(entity -> known(List.of(phrase), entity, Optional.empty(), Resolution.PRONOUN))
                .orElseGet(() -> unknown(phrase, words, Optional.empty(), Resolution.UNRESOLVED));
    }

    private boolean mayBe(Entity person, String pronoun) {
        String known = pronouns.computeIfAbsent(person.id(), id -> genders.pronounOf(person, text));
        return known.isEmpty() || known.equals(pronoun);
    }

    private Optional<Entity> nearest(int before, Predicate<Entity> fits) {
        List<Names.Named> people = names.before(before).stream()
                .limit(PEOPLE_LOOKED_AT)
                .filter(named -> named.isPerson() && fits.test(named.entity()))
                .toList();
        return people.stream()
                .filter(named -> !isClaimed(named.span()))
                .findFirst()
                .or(() -> people.stream().findFirst())
                .map(Names.Named::entity);
    }

    /** Who is only talked about is rarely who talks next. */
    private boolean isClaimed(Span name) {
        Span before = contents.floor(new Span(name.start(), Integer.MAX_VALUE));
        return before != null && before.overlaps(name);
    }

    private static Speaker known(List<Span> spans, Entity entity, Optional<String> role, Resolution resolution) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(null);
        return new Speaker(
                sorted, entity.name(), Optional.of(entity.id()), role.map(Speakers::withoutArticle), resolution);
    }

    private static Speaker unknown(Span phrase, String words, Optional<String> role, Resolution resolution) {
        return new Speaker(List.of(phrase), words, Optional.empty(), role, resolution);
    }

    private String words(Span span) {
        return span.in(text).replaceAll("\\s+", " ").strip();
    }

    private static String withoutArticle(String words) {
        return LEADING_ARTICLE.matcher(words).replaceFirst("");
    }
}
