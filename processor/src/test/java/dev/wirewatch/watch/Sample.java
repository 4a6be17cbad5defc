package dev.wirewatch.watch;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A document to match against, with entities and claims told by their words. */
record Sample(String text) {

    static Watch watch(String id, WatchKind kind, String... names) {
        return Watch.of(id, id, Rule.of(kind, named(Optional.empty(), names), Set.of()));
    }

    static Watch watchById(String id, WatchKind kind, String entityId, String... names) {
        return Watch.of(id, id, Rule.of(kind, named(Optional.of(entityId), names), Set.of()));
    }

    static Watch limited(String id, WatchKind kind, String name, CueKind... acts) {
        return Watch.of(id, id, Rule.of(kind, named(Optional.empty(), name), Set.of(acts)));
    }

    static Named named(Optional<String> entityId, String... names) {
        return new Named(entityId, List.of(names), NameCase.SMART, Optional.empty());
    }

    /** The text with what was found in it. */
    Reading reading(List<Span> skipped, List<Entity> entities, List<Claim> claims) {
        return reading(skipped, entities, claims, ArticleFacts.of("Northwire"));
    }

    Reading reading(List<Span> skipped, List<Entity> entities, List<Claim> claims, ArticleFacts facts) {
        return new Reading(document(), new Annotation(Optional.empty(), skipped, entities, claims), facts);
    }

    Document document() {
        return new Document("article", text);
    }

    Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    Entity entity(String id, String name, String... mentions) {
        return new Entity(
                id,
                EntityType.ORGANIZATION,
                name,
                Stream.of(mentions).map(this::span).toList());
    }

    Claim claim(String speaker, Optional<String> speakerId, String content, String... about) {
        return claim(speaker, speakerId, new Cue(List.of(), "say", CueKind.SAY, Factuality.SAID), content, about);
    }

    Claim claim(String speaker, Optional<String> speakerId, Cue cue, String content, String... about) {
        return new Claim(
                "claim-" + content.hashCode(),
                ClaimKind.INDIRECT,
                new Speaker(List.of(), speaker, speakerId, Optional.empty(), Resolution.NAME, List.of()),
                cue,
                List.of(span(content)),
                List.of(about),
                ClaimRule.CLAUSE,
                1,
                List.of(),
                List.of());
    }
}
