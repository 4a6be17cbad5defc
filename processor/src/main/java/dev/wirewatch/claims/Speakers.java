package dev.wirewatch.claims;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

    Speakers(String text, Names names, Roles roles, Genders genders) {
        this.text = text;
        this.names = names;
        this.roles = roles;
        this.genders = genders;
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
        Optional<Names.Named> named = names.endOf(phrase).or(() -> soleName(phrase));
        if (named.isPresent()) {
            return named(phrase, named.get(), who.apposition());
        }
        Optional<Names.Named> apposed = who.apposition()
                .flatMap(a -> names.in(a).stream().filter(Names.Named::isPerson).findFirst());
        List<String> role = Arrays.asList(words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("'s", " 's")
                .split("\\s+"));
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

    /** "Acme" in "the Acme board" is not who speaks, but "Doe of Acme" and "Acme" alone are. */
    private Optional<Names.Named> soleName(Span phrase) {
        return names.in(phrase).stream()
                .filter(named -> named.isPerson()
                        && !text.startsWith("'s", named.span().end())
                        && !text.startsWith("’s", named.span().end()))
                .findFirst();
    }

    private Speaker named(Span phrase, Names.Named named, Optional<Span> apposition) {
        String before = phrase.start() < named.span().start()
                ? words(new Span(phrase.start(), named.span().start()))
                : "";
        String bare = withoutArticle(before + " ").strip();
        boolean of = Stream.of(before.split("\\s+"))
                .anyMatch(w -> w.equals("of") || w.equals("for") || w.equals("at") || w.equals("from"));
        if (!named.isPerson()
                && (of
                        || Stream.of(before.toLowerCase(Locale.ROOT).split("\\s+"))
                                .anyMatch(Words::isRole))) {
            return unknown(phrase, words(phrase), Optional.of(withoutArticle(words(phrase))), Resolution.ROLE);
        }
        Optional<String> role = Optional.of(bare).filter(this::isRoleName).or(() -> apposition
                .map(this::words)
                .map(Speakers::withoutArticle)
                .filter(this::isRoleName));
        return known(List.of(phrase), named.entity(), named.isPerson() ? role : Optional.empty(), Resolution.NAME);
    }

    private boolean isRoleName(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(Words::isRole);
    }

    private Speaker byPronoun(Span phrase, String words, String pronoun) {
        Optional<Entity> antecedent = Optional.empty();
        if (Words.THIRD_PERSON.contains(pronoun)) {
            antecedent = nearest(phrase.start(), person -> genders.mayBe(person, pronoun, text));
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

    private Optional<Entity> nearest(int before, Predicate<Entity> fits) {
        return names.before(before).stream()
                .limit(PEOPLE_LOOKED_AT)
                .filter(Names.Named::isPerson)
                .map(Names.Named::entity)
                .filter(fits)
                .findFirst();
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
