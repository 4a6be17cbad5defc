package dev.wirewatch.english.claims;

import dev.wirewatch.english.claims.grammar.EntityMentions;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Words;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Who holds which role, as far as the article says so: "Doe, the finance minister," and "finance minister Jane Doe". */
final class Roles {

    private static final int LONGEST = 12;
    private static final int LONGEST_TITLE = 5;

    private static final Map<String, String> TITLES = WordLists.read(Roles.class, "title-abbreviations.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));

    /** A role's words without articles, and who the text ties it to. */
    private final Map<Set<String>, Set<Entity>> holders = new HashMap<>();

    private final EntityMentions mentions;

    Roles(EntityMentions mentions, List<Passage> passages) {
        this.mentions = mentions;
        passages.forEach(this::read);
    }

    private void read(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            int start = i;
            mentions.at(passage.offset(i))
                    .filter(EntityMentions.Named::isPerson)
                    .ifPresent(named -> {
                        int end = end(passage, start, named.span());
                        tie(named.entity(), after(passage, end));
                        tie(named.entity(), before(passage, start));
                    });
        }
    }

    private static int end(Passage passage, int start, Span span) {
        int end = start + 1;
        while (end < passage.size() && passage.token(end).span().end() <= span.end()) {
            end++;
        }
        return end;
    }

    private void tie(Entity entity, List<String> words) {
        if (!words.isEmpty()) {
            holders.computeIfAbsent(words(words), key -> new LinkedHashSet<>()).add(entity);
        }
    }

    private static List<String> after(Passage passage, int end) {
        List<String> words = new ArrayList<>();
        if (!passage.word(end).equals(",")) {
            return words;
        }
        int i = end + 1;
        while (i < passage.size() && i < end + LONGEST && !",.;:".contains(passage.word(i))) {
            words.add(passage.word(i++));
        }
        return ",.".contains(passage.word(i)) && isOnePersons(words) ? words : List.of();
    }

    private List<String> before(Passage passage, int start) {
        List<String> words = new ArrayList<>();
        // "the finance minister, Jane Doe," has its comma before the name
        int i = passage.word(start - 1).equals(",") ? start - 2 : start - 1;
        while (i >= 0
                && i >= start - LONGEST_TITLE
                && passage.token(i).isWord()
                && !Words.startsClause(passage.word(i))) {
            words.add(0, TITLES.getOrDefault(passage.word(i), passage.word(i)));
            if (WordClass.DETERMINER.has(passage.word(i))) {
                break;
            }
            i--;
        }
        return !words.isEmpty() && Words.isRole(words.get(words.size() - 1)) ? words : List.of();
    }

    /** Not "joined by two teachers" or "both teachers". */
    private static boolean isOnePersons(List<String> role) {
        String head = Words.head(role);
        return Words.isRole(head) && !Words.isPluralRole(head);
    }

    private static Set<String> words(List<String> role) {
        Set<String> words = new HashSet<>(role);
        words.removeIf(word -> WordClass.DETERMINER.has(word) || WordClass.ROLE_LINK.has(word));
        return words;
    }

    /** "The minister" is neither the deputy minister nor the prime minister; "the leader" may be either. */
    private static boolean isSameRank(Set<String> role, Set<String> wanted) {
        return wanted.stream().noneMatch(word -> role.contains(word) && Words.isRole(word))
                || WordClass.RANK.words().stream().noneMatch(rank -> role.contains(rank) && !wanted.contains(rank));
    }

    /** Returns the one person whose role has all of these words; a plural or "a minister" is nobody whom we know. */
    Optional<Entity> holder(List<String> phrase) {
        boolean definite = !WordClass.DETERMINER.has(phrase.get(0)) || WordClass.DEFINITE.has(phrase.get(0));
        if (!definite || !isOnePersons(phrase)) {
            return Optional.empty();
        }
        Set<String> wanted = words(phrase);
        return only(holders(wanted, Set::contains)).or(() -> only(holders(wanted, RoleKinds::covers)));
    }

    private Set<Entity> holders(Set<String> wanted, BiPredicate<Set<String>, String> covers) {
        Set<Entity> found = new LinkedHashSet<>();
        holders.forEach((role, people) -> {
            if (isSameRank(role, wanted) && wanted.stream().allMatch(word -> covers.test(role, word))) {
                found.addAll(people);
            }
        });
        return found;
    }

    private static Optional<Entity> only(Set<Entity> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Whether somebody has a role that some words describe: "the Norland leader" is its president. */
    boolean fits(Entity person, List<String> description) {
        return holders(words(description), RoleKinds::covers).contains(person);
    }

    /** Returns all words of the roles that somebody has. */
    Set<String> wordsOf(Entity person) {
        Set<String> words = new HashSet<>();
        holders.forEach((role, people) -> {
            if (people.contains(person)) {
                words.addAll(role);
            }
        });
        return words;
    }
}
