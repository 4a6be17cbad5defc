package dev.wirewatch.topology;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.CatalogEntry;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads stories that say outright what is in them: two capitalised words are a person, and the rest of a line after
 * "Some Body says: " is what that person claims. "Kaboom" makes it fail, "Bottomless" overflows
 * the stack, "Boundless" the heap, and "Nowhere" is an entity that has no place in the text, which is more than a match can bear.
 */
final class ScriptedAnnotator implements Annotator {

    private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
    private static final Pattern CLAIM = Pattern.compile("(" + PERSON + ") (says): (.+)");

    @Override
    public Annotation annotate(Document document, Catalog catalog) {
        String text = document.text();
        if (text.contains("Kaboom")) {
            throw new IllegalStateException("kaboom");
        }
        if (text.contains("Bottomless")) {
            throw new StackOverflowError();
        }
        if (text.contains("Boundless")) {
            throw new OutOfMemoryError("Java heap space");
        }
        Map<String, List<Span>> mentions = new LinkedHashMap<>();
        for (Matcher m = PERSON.matcher(text); m.find(); ) {
            mentions.computeIfAbsent(m.group(), name -> new ArrayList<>()).add(new Span(m.start(), m.end()));
        }
        Map<String, Entity> entities = new LinkedHashMap<>();
        mentions.forEach((name, spans) -> {
            Optional<CatalogEntry> known =
                    catalog.find(EntityType.PERSON, name).stream().findFirst();
            entities.put(
                    name,
                    new Entity(
                            known.map(CatalogEntry::id).orElse(id(name)),
                            EntityType.PERSON,
                            known.map(CatalogEntry::name).orElse(name),
                            spans));
        });
        if (text.contains("Nowhere")) {
            entities.put("Nowhere", new Entity("nowhere", EntityType.PLACE, "Nowhere", List.of()));
        }
        List<Claim> claims = new ArrayList<>();
        for (Matcher m = CLAIM.matcher(text); m.find(); ) {
            Entity by = entities.get(m.group(1));
            Span content = new Span(m.start(3), m.end(3));
            List<String> about = entities.values().stream()
                    .filter(entity -> entity.mentions().stream().anyMatch(content::contains))
                    .map(Entity::id)
                    .toList();
            claims.add(new Claim(
                    Digest.of(Digest.SHORT, document.id(), by.id(), m.group(3)),
                    ClaimKind.INDIRECT,
                    new Speaker(
                            List.of(new Span(m.start(1), m.end(1))),
                            by.name(),
                            Optional.of(by.id()),
                            Optional.empty(),
                            Resolution.NAME,
                            List.of()),
                    new Cue(List.of(new Span(m.start(2), m.end(2))), "say", CueKind.SAY, Factuality.SAID),
                    List.of(content),
                    about,
                    ClaimRule.CLAUSE,
                    1,
                    List.of(),
                    List.of()));
        }
        return new Annotation(Optional.of("en"), List.of(), List.copyOf(entities.values()), claims);
    }

    static String id(String name) {
        return "person:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
