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
import java.util.regex.Pattern;

/** Resolves the words that name a speaker to an entity of the article, as far as the article tells. */
final class Speakers {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;
    private final EntityMentions mentions;
    private final SpeakerNames names;
    private final Roles roles;
    private final Antecedents antecedents;

    Speakers(String text, EntityMentions mentions, Roles roles, Antecedents antecedents) {
        this.text = text;
        this.mentions = mentions;
        this.names = new SpeakerNames(text, mentions);
        this.roles = roles;
        this.antecedents = antecedents;
    }

    Speaker resolve(SpeakerPhrase phrase) {
        String words = words(phrase.span());
        List<String> lower = tokens(words);
        return isPronoun(lower) ? byPronoun(phrase, words, lower.get(0)) : byPhrase(phrase, words, lower);
    }

    private static boolean isPronoun(List<String> words) {
        return words.size() == 1 && WordClass.PRONOUN.has(words.get(0));
    }

    private Speaker byPronoun(SpeakerPhrase phrase, String words, String pronoun) {
        int place = phrase.span().start();
        Optional<Referent> referent = antecedents.of(pronoun, place);
        referent.ifPresent(speaker -> antecedents.spoke(speaker, place));
        return referent.flatMap(Referent::entity)
                .map(entity -> known(phrase, List.of(), entity, Optional.empty(), Resolution.PRONOUN))
                .orElseGet(() -> unknown(phrase, words, Optional.empty(), Resolution.UNRESOLVED));
    }

    private Speaker byPhrase(SpeakerPhrase phrase, String words, List<String> lower) {
        Optional<Speaker> known =
                byName(phrase).or(() -> byApposition(phrase, words, lower)).or(() -> byRole(phrase, words, lower));
        Referent referent = known.flatMap(Speaker::entityId)
                .flatMap(antecedents::entity)
                .map(Referent::of)
                .orElseGet(() -> Referent.unnamed(lower));
        antecedents.spoke(referent, phrase.span().start());
        return known.orElseGet(() -> unknown(phrase, words, lower));
    }

    private Optional<Speaker> byName(SpeakerPhrase phrase) {
        List<Named> heads = new ArrayList<>(names.heads(phrase.core()));
        if (!heads.isEmpty() && isRoleAtEnd(phrase.core())) {
            // "Doe and the mayor, Jane Roe, said"
            phrase.apposition().ifPresent(apposition -> heads.addAll(names.heads(apposition)));
        }
        return heads.stream().findFirst().map(named -> {
            Optional<String> role = Optional.of(before(phrase.span(), named))
                    .filter(Speakers::isRoleName)
                    .or(() -> phrase.apposition().map(this::words).filter(Speakers::isRoleName))
                    .filter(words -> named.isPerson());
            return known(phrase, List.of(), named.entity(), role, Resolution.NAME)
                    .with(others(heads));
        });
    }

    /** "Another villager, Jane Doe, said"; in "the villagers, Jane Doe among them, said" one name is too few. */
    private Optional<Speaker> byApposition(SpeakerPhrase phrase, String words, List<String> lower) {
        List<Named> heads = phrase.apposition().map(names::heads).orElse(List.of());
        boolean several = Words.isPluralRole(Words.head(lower));
        return heads.stream()
                .findFirst()
                .filter(named -> named.isPerson() && isPerson(lower) && several == (heads.size() > 1))
                .map(named -> known(phrase, List.of(named.span()), named.entity(), Optional.of(words), Resolution.NAME)
                        .with(others(heads)));
    }

    private static boolean isPerson(List<String> words) {
        boolean indefinite = WordClass.DETERMINER.has(words.get(0)) && !WordClass.DEFINITE.has(words.get(0));
        return Words.isRole(Words.head(words)) || indefinite;
    }

    private static List<String> others(List<Named> heads) {
        return heads.stream()
                .map(named -> named.entity().id())
                .distinct()
                .skip(1)
                .toList();
    }

    private Optional<Speaker> byRole(SpeakerPhrase phrase, String words, List<String> lower) {
        return roles.holder(lower)
                .or(() -> employer(phrase.span(), lower))
                .map(holder -> known(phrase, List.of(), holder, Optional.of(words), Resolution.ROLE))
                .or(() -> antecedents
                        .described(lower, phrase.span().start())
                        .map(described ->
                                known(phrase, List.of(), described, Optional.empty(), Resolution.DESCRIPTION)));
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

    private String before(Span phrase, Named named) {
        return phrase.start() < named.span().start()
                ? words(new Span(phrase.start(), named.span().start()))
                : "";
    }

    private boolean isRoleAtEnd(Span phrase) {
        List<String> words = tokens(words(phrase));
        return Words.isRole(words.get(words.size() - 1));
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

    /** Officials and sources are many and unnamed; one minister is a role that somebody holds. */
    private static Speaker unknown(SpeakerPhrase phrase, String words, List<String> lower) {
        boolean role = lower.stream().anyMatch(Words::isRole) && lower.stream().noneMatch(Words::isPluralRole);
        return role
                ? unknown(phrase, words, Optional.of(withoutArticle(words)), Resolution.ROLE)
                : unknown(phrase, words, Optional.empty(), Resolution.UNRESOLVED);
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
        return SPACE.matcher(span.in(text)).replaceAll(" ").strip();
    }

    private static List<String> tokens(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace('’', '\'').replace("'s", " 's");
        return SPACE.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    /** Returns a phrase without its article or courtesy title. */
    private static String withoutArticle(String phrase) {
        int space = phrase.indexOf(' ');
        String first = phrase.substring(0, Math.max(space, 0)).toLowerCase(Locale.ROOT);
        String word = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return WordClass.ARTICLE.has(word) || WordClass.COURTESY.has(word) ? phrase.substring(space + 1) : phrase;
    }
}
