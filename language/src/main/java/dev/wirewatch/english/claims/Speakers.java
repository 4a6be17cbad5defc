package dev.wirewatch.english.claims;

import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.english.claims.grammar.EntityMentions;
import dev.wirewatch.english.claims.grammar.EntityMentions.Named;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves the words that name a speaker to an entity of the article, as far as the article tells. */
final class Speakers {

    private final String text;
    private final EntityMentions mentions;
    private final Roles roles;
    private final Antecedents antecedents;

    Speakers(String text, EntityMentions mentions, Roles roles, Antecedents antecedents) {
        this.text = text;
        this.mentions = mentions;
        this.roles = roles;
        this.antecedents = antecedents;
    }

    Speaker resolve(SpeakerPhrase phrase) {
        String words = words(phrase.span());
        List<String> lower = tokens(words);
        Speaker speaker = isPronoun(lower) ? byPronoun(phrase, words, lower.get(0)) : byPhrase(phrase, words, lower);
        antecedents.spoke(speaker, lower);
        return speaker;
    }

    private static boolean isPronoun(List<String> words) {
        return words.size() == 1 && WordClass.PRONOUN.has(words.get(0));
    }

    private Speaker byPronoun(SpeakerPhrase phrase, String words, String pronoun) {
        return antecedents
                .of(pronoun, phrase.span().start())
                .map(entity -> known(phrase, List.of(), entity, Optional.empty(), Resolution.PRONOUN))
                .orElseGet(() -> unknown(phrase, words, Optional.empty(), Resolution.UNRESOLVED));
    }

    private Speaker byPhrase(SpeakerPhrase phrase, String words, List<String> lower) {
        Optional<Named> named = head(phrase.span());
        if (named.isPresent()) {
            return byName(phrase, named.get());
        }
        boolean role = lower.stream().anyMatch(Words::isRole);
        Optional<Named> apposed = phrase.apposition()
                .flatMap(a -> mentions.in(a).stream().filter(Named::isPerson).findFirst());
        if (apposed.isPresent() && role) {
            Entity person = apposed.get().entity();
            return known(phrase, List.of(apposed.get().span()), person, Optional.of(words), Resolution.NAME)
                    .with(joined(apposed.get(), phrase.apposition().get()));
        }
        Optional<Entity> holder = roles.holder(lower).or(() -> employer(phrase.span(), lower));
        if (holder.isPresent()) {
            return known(phrase, List.of(), holder.get(), Optional.of(words), Resolution.ROLE);
        }
        Optional<Entity> described = antecedents.described(lower, phrase.span().start());
        if (described.isPresent()) {
            return known(phrase, List.of(), described.get(), Optional.empty(), Resolution.DESCRIPTION);
        }
        // officials and sources are many and unnamed; one minister is a role that somebody holds
        return role && lower.stream().noneMatch(Words::isPluralRole)
                ? unknown(phrase, words, Optional.of(withoutArticle(words)), Resolution.ROLE)
                : unknown(phrase, words, Optional.empty(), Resolution.UNRESOLVED);
    }

    /** An unnamed spokesperson speaks for the organization: "a spokesman for the bank". */
    private Optional<Entity> employer(Span phrase, List<String> words) {
        return words.stream().anyMatch(word -> word.startsWith("spokes"))
                ? mentions.in(phrase).stream()
                        .filter(Named::isOrganization)
                        .map(Named::entity)
                        .findFirst()
                : Optional.empty();
    }

    private Speaker byName(SpeakerPhrase phrase, Named named) {
        Optional<String> role = Optional.of(before(phrase.span(), named))
                .filter(Speakers::isRoleName)
                .or(() -> phrase.apposition().map(this::words).filter(Speakers::isRoleName))
                .filter(words -> named.isPerson());
        return known(phrase, List.of(), named.entity(), role, Resolution.NAME).with(joined(named, phrase.span()));
    }

    private List<String> joined(Named first, Span words) {
        return mentions.in(words).stream()
                .filter(other -> isJoined(first, other))
                .map(other -> other.entity().id())
                .filter(id -> !id.equals(first.entity().id()))
                .distinct()
                .toList();
    }

    /** "Doe and the mayor, Roe": only "and" and a title may be between two who speak together. */
    private boolean isJoined(Named first, Named other) {
        if (other.span().start() <= first.span().end()
                || other.entity().type() != first.entity().type()) {
            return false;
        }
        List<String> between =
                tokens(words(new Span(first.span().end(), other.span().start())));
        return between.contains("and") && between.stream().noneMatch(WordClass.PREPOSITION::has);
    }

    /** The name that is the phrase's head: not "Doe" in "Doe's lawyer" and "advisers to Doe". */
    private Optional<Named> head(Span phrase) {
        Optional<Named> person = mentions.in(phrase).stream()
                .filter(named -> named.isPerson() && isFree(phrase, named))
                .findFirst();
        return person.or(() ->
                mentions.endOf(phrase).filter(named -> isFree(phrase, named) && !isRoleName(before(phrase, named))));
    }

    private boolean isFree(Span phrase, Named named) {
        int end = named.span().end();
        return tokens(before(phrase, named)).stream().noneMatch(WordClass.PREPOSITION::has)
                && !text.startsWith("'s", end)
                && !text.startsWith("’s", end);
    }

    private String before(Span phrase, Named named) {
        return phrase.start() < named.span().start()
                ? words(new Span(phrase.start(), named.span().start()))
                : "";
    }

    private static boolean isRoleName(String words) {
        return tokens(words).stream().anyMatch(Words::isRole);
    }

    private static Speaker known(
            SpeakerPhrase phrase, List<Span> further, Entity entity, Optional<String> role, Resolution resolution) {
        return new Speaker(
                spans(phrase, further),
                entity.name(),
                Optional.of(entity.id()),
                role.map(Speakers::withoutArticle),
                resolution,
                List.of());
    }

    private static Speaker unknown(SpeakerPhrase phrase, String words, Optional<String> role, Resolution resolution) {
        return new Speaker(spans(phrase, List.of()), words, Optional.empty(), role, resolution, List.of());
    }

    private static List<Span> spans(SpeakerPhrase phrase, List<Span> further) {
        List<Span> spans = new ArrayList<>(further);
        spans.add(phrase.span());
        phrase.relative().ifPresent(spans::add);
        spans.sort(null);
        return spans;
    }

    private String words(Span span) {
        return span.in(text).replaceAll("\\s+", " ").strip();
    }

    private static List<String> tokens(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace('’', '\'').replace("'s", " 's");
        return Stream.of(plain.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns a phrase without its article or courtesy title. */
    private static String withoutArticle(String phrase) {
        int space = phrase.indexOf(' ');
        String first = phrase.substring(0, Math.max(space, 0)).toLowerCase(Locale.ROOT);
        String word = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return WordClass.ARTICLE.has(word) || WordClass.COURTESY.has(word) ? phrase.substring(space + 1) : phrase;
    }
}
