package dev.wirewatch.english.claims;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimIds;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.StatedTime;
import dev.wirewatch.english.claims.figures.Amounts;
import dev.wirewatch.english.claims.figures.Times;
import dev.wirewatch.english.claims.grammar.EntityMentions;
import dev.wirewatch.english.claims.grammar.Grammar;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.tags.Tagger;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Reading;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds who said what in an English text. Safe for use by several threads. */
public final class ClaimFinder {

    /** In this order, since a stage finds only what those before it have left. */
    private static final List<Function<PassageContext, ClaimStage>> STAGES = List.of(
            QuoteStage::new,
            LabelStage::new,
            SentenceStage::new,
            ReportStage::new,
            NounStage::new,
            ContinuationStage::new);

    private final CueLexicon lexicon = CueLexicon.fromResource();
    private final Amounts amounts = new Amounts();
    private final Times times = new Times();
    private final Passages passages;

    public ClaimFinder(Tagger tagger) {
        this.passages = new Passages(tagger, lexicon);
    }

    /**
     * Finds the claims of a text.
     *
     * @param entities the text's entities, whom speakers are resolved to
     * @return claims in order of their content; no two share an id
     */
    public List<Claim> find(Reading reading, List<Entity> entities) {
        EntityMentions mentions = new EntityMentions(entities);
        List<Passage> all = passages.of(reading, mentions);
        List<ClaimDraft> drafts = drafts(all, mentions);
        Roles roles = new Roles(mentions, all);
        Discourse discourse = new Discourse();
        NavigableMap<Integer, String> pronouns =
                new DiscourseReader(discourse, mentions, roles, contents(drafts)).read(all);
        Antecedents antecedents = new Antecedents(
                discourse,
                pronouns,
                entities.stream().collect(Collectors.toMap(Entity::id, Function.identity())),
                new Genders(reading.text(), roles),
                new Ages(reading.text()),
                roles);
        Speakers speakers = new Speakers(reading.text(), mentions, roles, antecedents);
        // a quotation printed twice, as pull quotes are, is one claim
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (ClaimDraft draft : drafts) {
            Claim claim = claim(reading, mentions, speakers.resolve(draft.speaker()), draft);
            claims.putIfAbsent(claim.id(), claim);
        }
        return claims.values().stream()
                .filter(claim -> !deniesOwnWords(claim, claims.values()))
                .toList();
    }

    /** Whether "She rejected that" was read as if it meant her own quotation before. */
    private static boolean deniesOwnWords(Claim claim, Collection<Claim> all) {
        return claim.cue().kind() == CueKind.DENY
                && claim.kind() == ClaimKind.DIRECT
                && claim.rule() == ClaimRule.OBJECT
                && all.stream()
                        .anyMatch(other -> other != claim && isSameSpeakers(other, claim) && overlaps(other, claim));
    }

    private static boolean isSameSpeakers(Claim one, Claim other) {
        return one.speaker().entityId().isPresent()
                && one.speaker().entityId().equals(other.speaker().entityId());
    }

    private static boolean overlaps(Claim one, Claim other) {
        return one.content().stream().anyMatch(span -> other.content().stream().anyMatch(span::overlaps));
    }

    private List<ClaimDraft> drafts(List<Passage> passages, EntityMentions mentions) {
        List<ClaimDraft> drafts = new ArrayList<>();
        PrecedingPassage preceding = PrecedingPassage.NONE;
        Transcript transcript = new Transcript(passages, mentions);
        for (int i = 0; i < passages.size(); i++) {
            Grammar grammar = Grammar.of(passages.get(i), mentions);
            PassageContext context = PassageContext.of(grammar, lexicon, preceding, transcript.contains(i));
            STAGES.forEach(stage -> context.drafts().addAll(stage.apply(context).read()));
            drafts.addAll(context.drafts());
            preceding = PrecedingPassage.of(context);
        }
        if (isInterview(drafts)) {
            drafts.removeIf(draft -> draft.speaker().firstPerson());
        }
        drafts.sort(Comparator.comparing(draft -> draft.content().get(0)));
        return drafts;
    }

    /** Whether the writer asks, and others answer literally: what the writer says is then no news, as it is in an opinion. */
    private static boolean isInterview(List<ClaimDraft> drafts) {
        return drafts.stream()
                        .anyMatch(draft ->
                                draft.speaker().firstPerson() && draft.cue().kind() == CueKind.ASK)
                && drafts.stream()
                        .anyMatch(draft -> !draft.speaker().firstPerson() && draft.kind() == ClaimKind.DIRECT);
    }

    private static NavigableSet<Span> contents(List<ClaimDraft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.content().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Claim claim(Reading reading, EntityMentions mentions, Speaker speaker, ClaimDraft draft) {
        String words = Span.join(draft.content(), reading.text());
        String id = ClaimIds.of(reading.document().id(), speaker.entityId().orElse(speaker.name()), words);
        List<String> about = draft.content().stream()
                .flatMap(span -> mentions.in(span).stream())
                .map(named -> named.entity().id())
                .distinct()
                .toList();
        List<Amount> stated = draft.content().stream()
                .flatMap(span -> amounts.in(reading.text(), span).stream())
                .toList();
        List<StatedTime> when = draft.content().stream()
                .flatMap(span ->
                        times.in(reading.text(), span, reading.document().published()).stream())
                .toList();
        return new Claim(
                id,
                draft.kind(),
                speaker,
                draft.cue(),
                draft.content(),
                about,
                draft.rule(),
                draft.rule().confidence(speaker.resolution()),
                stated,
                when);
    }
}
