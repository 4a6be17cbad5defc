package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.EntityMentions;
import dev.wirewatch.english.claims.grammar.EntityMentions.Named;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the names that are the heads of a noun phrase: Doe in "the mayor Jane Doe of the Dock Party", Doe and the bank in
 * "Doe and the Bank of Orla"; nobody in "Doe's lawyer", "advisers to Doe" and "the Doe family".
 */
final class SpeakerNames {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A word, or a name with all of its words. */
    private record Item(String word, Optional<Named> named) {

        String lower() {
            return word.toLowerCase(Locale.ROOT).replace('’', '\'');
        }

        boolean isCapitalized() {
            return named.isPresent() || Character.isUpperCase(word.codePointAt(0));
        }

        boolean isPreposition() {
            return named.isEmpty() && WordClass.PREPOSITION.has(lower());
        }

        boolean isRole() {
            return named.isEmpty() && Words.isRole(lower());
        }

        boolean joins() {
            return named.isEmpty() && (word.equals(",") || lower().equals("and") || lower().equals("&"));
        }
    }

    private final String text;
    private final EntityMentions mentions;

    SpeakerNames(String text, EntityMentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** Returns the heads in order; those after the first are joined to it with "and". */
    List<Named> heads(Span phrase) {
        List<Named> heads = new ArrayList<>();
        List<Item> conjunct = new ArrayList<>();
        boolean dependent = false;
        for (Item item : items(phrase)) {
            if (!item.joins()) {
                conjunct.add(item);
                continue;
            }
            head(conjunct, dependent).ifPresent(heads::add);
            // in "the mayor of Orla and Doe" nobody knows whether Doe is one of two speakers
            dependent |= conjunct.stream().anyMatch(Item::isPreposition);
            conjunct.clear();
        }
        Optional<Named> last = head(conjunct, dependent);
        last.ifPresent(heads::add);
        // "Doe and Roe's plan", "Trade and Industry officials"
        boolean attributes = last.isEmpty()
                && !WordClass.DETERMINER.has(
                        conjunct.isEmpty() ? "" : conjunct.get(0).lower())
                && (isOwner(conjunct) || heads.stream().noneMatch(Named::isPerson));
        return attributes ? List.of() : heads;
    }

    private List<Item> items(Span phrase) {
        List<Item> items = new ArrayList<>();
        int at = phrase.start();
        for (Named named : mentions.in(phrase)) {
            if (named.span().start() >= at) {
                words(at, named.span().start()).forEach(items::add);
                items.add(new Item(named.span().in(text), Optional.of(named)));
                at = named.span().end();
            }
        }
        words(at, phrase.end()).forEach(items::add);
        return items;
    }

    private Stream<Item> words(int from, int to) {
        String words = text.substring(from, to)
                .replace("'s", " 's")
                .replace("’s", " ’s")
                .replace(",", " , ");
        return SPACE.splitAsStream(words).filter(word -> !word.isEmpty()).map(word -> new Item(word, Optional.empty()));
    }

    private static boolean isOwner(List<Item> conjunct) {
        return conjunct.size() > 1
                && conjunct.get(0).named().isPresent()
                && conjunct.get(1).lower().equals("'s");
    }

    private static Optional<Named> head(List<Item> items, boolean dependent) {
        for (int i = 0; i < items.size(); i++) {
            Optional<Named> named = items.get(i).named();
            if (named.isPresent()
                    && !dependent
                    && isReached(items.subList(0, i), named.get())
                    && isLast(items.subList(i + 1, items.size()), named.get())
                    && !isAttribute(items.subList(i + 1, items.size()))) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "Doe Campaign Manager Jane Roe": a name before somebody else's role. */
    private static boolean isAttribute(List<Item> after) {
        boolean role = false;
        for (Item item : after) {
            if (item.isPreposition() || !item.isCapitalized()) {
                return false;
            }
            if (role && item.named().filter(Named::isPerson).isPresent()) {
                return true;
            }
            role |= item.isRole();
        }
        return false;
    }

    /** Whether only a title or an attribute comes before a name: "Secretary of State Doe", not "a friend of Doe". */
    private static boolean isReached(List<Item> before, Named named) {
        int of = -1;
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).isPreposition()) {
                of = i;
            }
        }
        if (!named.isPerson()) {
            return of < 0 && (before.isEmpty() || !before.get(before.size() - 1).isRole());
        }
        if (of < 0) {
            return true;
        }
        List<Item> field = before.subList(of + 1, before.size());
        return of > 0
                && before.get(of).lower().equals("of")
                && before.get(of - 1).isRole()
                && !Words.isPluralRole(before.get(of - 1).lower())
                && !field.isEmpty()
                && field.stream().noneMatch(item -> item.isRole() || WordClass.DETERMINER.has(item.lower()));
    }

    /** Whether a name is the last word of its phrase, so that it is no attribute: not in "the Doe administration". */
    private static boolean isLast(List<Item> after, Named named) {
        if (after.isEmpty()) {
            return true;
        }
        Item next = after.get(0);
        return next.isPreposition()
                || WordClass.RELATIVE.has(next.lower())
                || WordClass.REFLEXIVE.has(next.lower())
                || next.word().startsWith("(")
                || Words.isDash(next.word())
                || (named.isPerson()
                        && next.named().isEmpty()
                        && next.isCapitalized()
                        && !next.isRole()
                        && !WordClass.SOURCE.has(next.lower())
                        && !WordClass.ORGANIZATION.has(next.lower())
                        && !WordClass.ANY_ORGANIZATION.has(next.lower()));
    }
}
