package dev.wirewatch.english.names;

import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.CatalogEntry;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.entities.Mention;
import dev.wirewatch.text.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says who the names of one document are: an entry of the user's catalog, else a country, else an entity with an id of
 * {@link EntityIds}. Of several entries that go by one name, the one is meant whose description and related
 * names the document has most words of; when none stands out, all remain candidates.
 */
final class Linker {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]{2,30}");
    /** Shorter words without a capital, such as "with", say nothing of what a text is about. */
    private static final int LONG_WORD = 6;

    private final String text;
    private final Catalog catalog;
    private final Countries countries;
    private final NameWords words;
    private final EntityIds ids;

    Linker(String text, Catalog catalog, Countries countries, NameWords words, EntityIds ids) {
        this.words = words;
        this.ids = ids;
        this.text = text;
        this.catalog = catalog;
        this.countries = countries;
    }

    /** @param group mentions of one thing, never empty */
    Entity link(List<Mention> group) {
        List<Span> spans = group.stream().map(Mention::span).sorted().toList();
        EntityType type = group.get(0).type();
        String name = ids.name(group);
        Optional<Countries.Country> country = type == EntityType.PLACE ? country(group) : Optional.empty();
        List<CatalogEntry> entries = entries(forms(group, country), type, name);
        List<CatalogEntry> meant = entries.size() > 1 ? inContext(entries) : entries;
        if (meant.size() == 1) {
            CatalogEntry entry = meant.get(0);
            return new Entity(entry.id(), entry.type(), entry.name(), spans);
        }
        List<String> candidates = entries.stream().map(CatalogEntry::id).toList();
        return country.filter(c -> candidates.isEmpty())
                .map(c -> new Entity(c.id(), type, c.name(), spans))
                .orElseGet(() -> new Entity(ids.id(type, name), type, name, spans, candidates));
    }

    private Optional<Countries.Country> country(List<Mention> group) {
        return group.stream()
                .flatMap(mention -> countries.ofName(mention.name()).stream())
                .findFirst();
    }

    /** The forms in the text, the longest first, and what else a country is called. */
    private static Stream<String> forms(List<Mention> group, Optional<Countries.Country> country) {
        Stream<String> inText = group.stream()
                .map(Mention::name)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed());
        return Stream.concat(inText, country.stream().flatMap(c -> c.names().stream()));
    }

    /**
     * The entries that the first form has which has any, in order of their ids. A person's entry that only a short
     * form leads to must fit the long one: "Doe" is not John Doe where Jane Doe is meant.
     */
    private List<CatalogEntry> entries(Stream<String> forms, EntityType type, String longest) {
        return forms.map(form -> named(form, type)
                        .filter(entry -> type != EntityType.PERSON || fits(entry, longest))
                        .sorted(Comparator.comparing(CatalogEntry::id))
                        .toList())
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean fits(CatalogEntry person, String longest) {
        List<List<String>> full =
                person.names().map(this::parts).filter(name -> name.size() > 1).toList();
        return full.isEmpty() || full.stream().anyMatch(name -> People.couldBeOne(name, parts(longest)));
    }

    private List<String> parts(String name) {
        return words.personParts(List.of(name.split(" ", -1)));
    }

    /** The model takes many a company for a place: a name of several words may be of another type. */
    private Stream<CatalogEntry> named(String form, EntityType type) {
        Set<CatalogEntry> ofType = catalog.find(type, form);
        return ofType.isEmpty() && form.indexOf(' ') > 0
                ? Arrays.stream(EntityType.values()).flatMap(other -> catalog.find(other, form).stream())
                : ofType.stream();
    }

    private List<CatalogEntry> inContext(List<CatalogEntry> entries) {
        Set<String> inText = words(text);
        TreeMap<Long, List<CatalogEntry>> byScore = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> context(entry).filter(inText::contains).count(), TreeMap::new, Collectors.toList()));
        return byScore.lastEntry().getValue();
    }

    /** What an entry says of itself, without its own names, which all its rivals share. */
    private static Stream<String> context(CatalogEntry entry) {
        Set<String> context = words(entry.description() + " " + String.join(" ", entry.related()));
        context.removeAll(words(entry.names().collect(Collectors.joining(" "))));
        return context.stream();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() >= LONG_WORD || Character.isUpperCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
