package dev.wirewatch.watch;

import com.google.common.base.Suppliers;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The match of one article against all watches, built up entity by entity and claim by claim. */
final class Matching {

    /** Of one watch: an alert is read by people. */
    static final int MAX_REASONS = 100;

    private final WatchIndex index;
    private final Reading reading;
    private final String text;
    /** Made for the first query that is asked. */
    private final Supplier<QueryDocument> document;

    /** By entity id: the watches that mean the entity, and why. */
    private final Map<String, Map<Watch, Reason>> meant = new HashMap<>();

    private final Map<Watch, List<Reason>> found = new LinkedHashMap<>();
    private final Map<Watch, List<Span>> places = new HashMap<>();

    private final LongerNames longerNames;

    private Map<String, Exception> failed = Map.of();

    Matching(WatchIndex index, Reading reading) {
        this.index = index;
        this.reading = reading;
        this.text = reading.text();
        this.longerNames = new LongerNames(text);
        this.document = Suppliers.memoize(() -> QueryDocuments.of(reading));
    }

    /** A watch means an entity by its id, by its name or by any form of its name. */
    void entity(Entity entity) {
        longerNames.add(entity);
        Map<Watch, Reason> reasons = meant.computeIfAbsent(entity.id(), id -> new LinkedHashMap<>());
        Span first = entity.mentions().get(0);
        index.of(entity.id())
                .forEach(watch -> reasons.putIfAbsent(watch, reason(MatchRule.ENTITY_ID, entity.name(), first)));
        whole(entity.name(), watch -> reasons.putIfAbsent(watch, reason(MatchRule.NAME, entity.name(), first)));
        for (Span mention : entity.mentions()) {
            String form = mention.in(text);
            whole(form, watch -> reasons.putIfAbsent(watch, reason(MatchRule.NAME, form, mention)));
        }
        meaning(entity.id(), WatchKind.ENTITY).forEach((watch, reason) -> {
            add(watch, reason);
            entity.mentions().forEach(mention -> addPlace(watch, mention));
        });
    }

    /** Names of watched entities that were not recognized as names, all entities being known. */
    void text() {
        index.names().find(text, (watch, span) -> {
            if (watch.kind() == WatchKind.ENTITY
                    && !reading.isSkipped(span)
                    && !longerNames.isWithinAnother(span, watch)) {
                addPlace(watch, span);
                if (!found.containsKey(watch)) {
                    add(watch, reason(MatchRule.NAME, span.in(text), span));
                }
            }
        });
    }

    void claim(Claim claim) {
        Set<Watch> by = new LinkedHashSet<>();
        String speaker = claim.speaker().name();
        claim.speaker()
                .entityId()
                .ifPresent(id -> by.addAll(meaning(id, WatchKind.CLAIMS_BY).keySet()));
        claim.speaker()
                .coSpeakers()
                .forEach(id -> by.addAll(meaning(id, WatchKind.CLAIMS_BY).keySet()));
        whole(speaker, watch -> {
            if (watch.kind() == WatchKind.CLAIMS_BY) {
                by.add(watch);
            }
        });
        by.removeIf(watch -> !watch.accepts(claim));
        if (!by.isEmpty()) {
            Reason reason = reason(MatchRule.SPEAKER, speaker, claim);
            by.forEach(watch -> add(watch, reason, claim));
        }

        Map<Watch, String> about = new LinkedHashMap<>();
        for (String id : claim.about()) {
            meaning(id, WatchKind.CLAIMS_ABOUT).forEach((watch, reason) -> about.put(watch, reason.name()));
        }
        for (Span content : claim.content()) {
            String words = content.in(text);
            index.names().find(words, (watch, span) -> {
                Span inText = new Span(content.start() + span.start(), content.start() + span.end());
                if (watch.kind() == WatchKind.CLAIMS_ABOUT && !longerNames.isWithinAnother(inText, watch)) {
                    about.putIfAbsent(watch, span.in(words));
                }
            });
        }
        about.keySet().removeIf(watch -> !watch.accepts(claim));
        Map<String, Reason> reasons = new HashMap<>();
        about.forEach((watch, name) ->
                add(watch, reasons.computeIfAbsent(name, any -> reason(MatchRule.CLAIM_ABOUT, name, claim)), claim));
    }

    void queries() {
        if (index.queries().isEmpty()) {
            return;
        }
        QueryIndex.Result result = index.queries().match(document.get());
        failed = result.failed();
        result.hits().forEach(hit -> index.find(hit.id()).ifPresent(watch -> {
            add(watch, Reason.query(hit, text));
            hit.spans().forEach(span -> addPlace(watch, span));
        }));
    }

    /** A watch that is replaced during a match may match twice, as it was and as it is. */
    Matches matches() {
        Map<String, Match> byId = new LinkedHashMap<>();
        found.forEach((watch, reasons) -> {
            if (index.filters(watch)
                    .flatMap(filters -> filters.objection(reading, document))
                    .isEmpty()) {
                byId.putIfAbsent(watch.id(), new Match(watch, reasons, places.getOrDefault(watch, List.of())));
            }
        });
        return new Matches(List.copyOf(byId.values()), failed);
    }

    private void add(Watch watch, Reason reason) {
        List<Reason> reasons = found.computeIfAbsent(watch, key -> new ArrayList<>());
        if (reasons.size() < MAX_REASONS) {
            reasons.add(reason);
        }
    }

    private void add(Watch watch, Reason reason, Claim claim) {
        add(watch, reason);
        claim.content().forEach(content -> addPlace(watch, content));
    }

    private void addPlace(Watch watch, Span place) {
        places.computeIfAbsent(watch, key -> new ArrayList<>()).add(place);
    }

    /** The watches of a kind that mean an entity, and why. */
    private Map<Watch, Reason> meaning(String entityId, WatchKind kind) {
        Map<Watch, Reason> reasons = new LinkedHashMap<>(meant.getOrDefault(entityId, Map.of()));
        reasons.keySet().removeIf(watch -> watch.kind() != kind);
        return reasons;
    }

    /** The watches that hold exactly this name. */
    private void whole(String name, Consumer<Watch> consumer) {
        index.names().findWhole(name, consumer);
    }

    private Reason reason(MatchRule rule, String name, Span span) {
        return Reason.mention(rule, name, span, text);
    }

    private Reason reason(MatchRule rule, String name, Claim claim) {
        return Reason.claim(rule, name, claim, text);
    }
}
