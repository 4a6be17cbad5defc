package dev.wirewatch.watch;

import com.google.common.base.Suppliers;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The match of one article against all watches, built up entity by entity and claim by claim. */
final class Matching {

    private final WatchIndex index;
    private final Reading reading;
    private final String text;
    /** Made for the first query that is asked. */
    private final Supplier<QueryDocument> document;

    /** By entity id: the watches that mean the entity, and why. */
    private final Map<String, Map<IndexedWatch, Evidence>> meant = new HashMap<>();

    /** Of the names that watches on claims about somebody look for. */
    private final Occurrences occurrences = new Occurrences();

    private final Map<IndexedWatch, Findings> found = new LinkedHashMap<>();

    private final LongerNames longerNames;

    private final List<FailedQuery> failed = new ArrayList<>();

    Matching(WatchIndex index, Reading reading) {
        this.index = index;
        this.reading = reading;
        this.text = reading.text();
        this.longerNames = new LongerNames(text);
        this.document = Suppliers.memoize(() -> reading.queried());
    }

    /** A watch means an entity by its id, by its name or by any form of its name. */
    void entity(Entity entity) {
        longerNames.add(entity);
        Map<IndexedWatch, Evidence> evidence = meant.computeIfAbsent(entity.id(), id -> new LinkedHashMap<>());
        Span first = entity.mentions().get(0);
        Evidence byId = mention(MatchRule.ENTITY_ID, entity.name(), first);
        index.of(entity.id()).forEach(watch -> evidence.putIfAbsent(watch, byId));
        Set<String> forms = new HashSet<>();
        form(entity.name(), first, forms, evidence);
        for (Span mention : entity.mentions()) {
            form(mention.in(text), mention, forms, evidence);
        }
        meaning(entity.id(), WatchKind.ENTITY).forEach((watch, reason) -> {
            Findings findings = findings(watch);
            findings.add(reason);
            entity.mentions().forEach(findings::addPlace);
        });
    }

    private void form(String form, Span place, Set<String> known, Map<IndexedWatch, Evidence> evidence) {
        if (known.add(form)) {
            Evidence byName = mention(MatchRule.NAME, form, place);
            whole(form, watch -> evidence.putIfAbsent(watch, byName));
        }
    }

    /** Names of watched entities that were not recognized as names, all entities being known. */
    void text() {
        index.names().find(text, (watch, span) -> {
            if (watch.kind() == WatchKind.CLAIMS_BY
                    || !watch.kind().isOnArticles()
                    || longerNames.isWithinAnother(span, watch.watch())) {
                return;
            }
            if (watch.kind() == WatchKind.CLAIMS_ABOUT) {
                occurrences.add(watch, span);
            } else if (!reading.isSkipped(span)) {
                Findings findings = findings(watch);
                findings.addPlace(span);
                if (!findings.hasEvidence()) {
                    findings.add(mention(MatchRule.NAME, span.in(text), span));
                }
            }
        });
    }

    void claim(Claim claim) {
        Set<IndexedWatch> by = new LinkedHashSet<>();
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
        Evidence bySpeaker = Evidence.of(speaker, () -> Reason.claim(MatchRule.SPEAKER, speaker, claim, text));
        by.forEach(watch -> add(watch, bySpeaker, claim));

        Map<String, Evidence> byName = new HashMap<>();
        about(claim)
                .forEach((watch, named) -> add(
                        watch,
                        byName.computeIfAbsent(
                                named,
                                name -> Evidence.of(
                                        name, () -> Reason.claim(MatchRule.CLAIM_ABOUT, name, claim, text))),
                        claim));
    }

    /** The watches on claims about what a claim names, and the name. */
    private Map<IndexedWatch, String> about(Claim claim) {
        Map<IndexedWatch, String> about = new LinkedHashMap<>();
        for (String id : claim.about()) {
            meaning(id, WatchKind.CLAIMS_ABOUT).forEach((watch, reason) -> about.put(watch, reason.name()));
        }
        for (Span content : claim.content()) {
            occurrences
                    .within(content)
                    .forEach(name -> about.putIfAbsent(name.watch(), name.span().in(text)));
        }
        return about;
    }

    void queries() {
        QueryIndex.Result result = index.queries().match(document.get());
        result.failures()
                .forEach(failure ->
                        failed.add(new FailedQuery(failure.id(), failure.query().text(), failure.cause())));
        result.hits().forEach(hit -> index.indexed(hit.id()).ifPresent(watch -> {
            Findings findings = findings(watch);
            findings.add(Evidence.of(hit.id(), () -> Reason.query(hit, text)));
            hit.spans().forEach(findings::addPlace);
        }));
    }

    /** A watch that is replaced during a match may match twice, as it was and as it is. */
    Matches matches() {
        Map<String, Match> byId = new LinkedHashMap<>();
        found.forEach((watch, findings) -> {
            if (passes(watch)) {
                byId.computeIfAbsent(watch.id(), id -> findings.match(watch.watch()));
            }
        });
        return new Matches(List.copyOf(byId.values()), failed);
    }

    private boolean passes(IndexedWatch watch) {
        try {
            return watch.filters()
                    .flatMap(filters -> filters.objection(reading, document))
                    .isEmpty();
        } catch (RuntimeException e) { // of its query: the other filters only compare
            Rule.Query not = watch.watch().filters().not().orElseThrow(() -> e);
            failed.add(new FailedQuery(watch.id(), not.text(), e));
            return false;
        }
    }

    private Findings findings(IndexedWatch watch) {
        return found.computeIfAbsent(watch, key -> new Findings());
    }

    private void add(IndexedWatch watch, Evidence evidence, Claim claim) {
        if (watch.watch().accepts(claim)) {
            Findings findings = findings(watch);
            findings.add(evidence);
            claim.content().forEach(findings::addPlace);
        }
    }

    /** The watches of a kind that mean an entity, and why. */
    private Map<IndexedWatch, Evidence> meaning(String entityId, WatchKind kind) {
        Map<IndexedWatch, Evidence> reasons = new LinkedHashMap<>(meant.getOrDefault(entityId, Map.of()));
        reasons.keySet().removeIf(watch -> watch.kind() != kind);
        return reasons;
    }

    /** The watches that hold exactly this name. */
    private void whole(String name, Consumer<IndexedWatch> consumer) {
        index.names().findWhole(name, consumer);
    }

    private Evidence mention(MatchRule rule, String name, Span span) {
        return Evidence.of(name, () -> Reason.mention(rule, name, span, text));
    }
}
