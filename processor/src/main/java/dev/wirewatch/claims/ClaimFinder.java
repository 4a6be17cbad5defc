package dev.wirewatch.claims;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Paragraph;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds who said what in an English text. Safe for use by several threads. */
public final class ClaimFinder {

    private final CueLexicon lexicon = CueLexicon.fromResource();
    private final Genders genders = Genders.fromResource();

    /**
     * Finds the claims of a text.
     *
     * @param entities the text's entities, whom speakers are resolved to
     * @return claims in order of their content; no two share content or id
     */
    public List<Claim> find(Reading reading, List<Entity> entities) {
        Names names = new Names(entities);
        Clauses clauses = new Clauses(lexicon, names);
        QuoteStage quotes = new QuoteStage(clauses);
        ReportStage reports = new ReportStage(clauses, names);
        List<Passage> passages = passages(reading);
        List<Draft> drafts = new ArrayList<>();
        for (Passage passage : passages) {
            List<Draft> here = new ArrayList<>(quotes.attributed(passage));
            here.addAll(reports.read(passage));
            here.addAll(quotes.rest(passage, here));
            drafts.addAll(here);
        }
        Speakers speakers = new Speakers(reading.text(), names, new Roles(names, passages), genders, contents(drafts));
        drafts.sort(Comparator.comparing(draft -> draft.content().get(0)));
        // a quotation printed twice, as pull quotes are, is one claim
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Claim claim = claim(reading, names, speakers.resolve(draft), draft);
            claims.putIfAbsent(claim.id(), claim);
        }
        return List.copyOf(claims.values());
    }

    private static NavigableSet<Span> contents(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.content().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Passage> passages(Reading reading) {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : reading.paragraphs()) {
            passages.add(new Passage(reading.text(), paragraph, passages.isEmpty()));
        }
        return passages;
    }

    private static Claim claim(Reading reading, Names names, Speaker speaker, Draft draft) {
        String words =
                draft.content().stream().map(span -> span.in(reading.text())).collect(Collectors.joining(" "));
        String id = ClaimIds.of(reading.document().id(), speaker.entityId().orElse(speaker.name()), words);
        List<String> about = draft.content().stream()
                .flatMap(span -> about(names, span).stream())
                .distinct()
                .toList();
        return new Claim(id, draft.kind(), speaker, draft.cue(), draft.content(), about, confidence(speaker, draft));
    }

    private static List<String> about(Names names, Span span) {
        return names.in(span).stream().map(named -> named.entity().id()).toList();
    }

    /** What reading news by these rules taught: quotations are surer than reports, names surer than pronouns. */
    private static double confidence(Speaker speaker, Draft draft) {
        double sure =
                switch (draft.kind()) {
                    case DIRECT -> 0.95;
                    case MIXED -> 0.9;
                    case INDIRECT -> 0.8;
                };
        if (draft.cue().spans().isEmpty()) {
            sure *= 0.8;
        }
        return speaker.resolution() == Resolution.NAME ? sure : sure * 0.9;
    }
}
