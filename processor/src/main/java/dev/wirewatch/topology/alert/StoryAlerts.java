package dev.wirewatch.topology.alert;

import dev.wirewatch.codec.SketchCodec;
import dev.wirewatch.codec.WatchEnums;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.internal.AlertState;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.story.StoryMemory;
import dev.wirewatch.watch.ArticleCase;
import dev.wirewatch.watch.ArticleCase.Finding;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.Telling;
import dev.wirewatch.watch.Telling.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueStore;

/** What is new about stories, as alerts: of each article what the watch's owner has not been told of its story. */
final class StoryAlerts {

    private final KeyValueStore<String, AlertState> articles;
    private final ToldStories stories;
    private final WatchMemories memories;

    /** @param articles by watch id and article id */
    StoryAlerts(KeyValueStore<String, AlertState> articles, ToldStories stories, WatchMemories memories) {
        this.articles = articles;
        this.stories = stories;
        this.memories = memories;
    }

    /** Matches the article once more, out of the story that it was in. One that is yet to come begins a story of its own. */
    Optional<RaisedAlert> split(Match mark, Instant now) {
        Optional<AlertState> before = Optional.ofNullable(articles.get(RaiseAlerts.key(mark)));
        if (before.filter(AlertState::getSplit).isPresent()) {
            return Optional.empty();
        }
        articles.put(
                RaiseAlerts.key(mark),
                before.map(AlertState::newBuilder)
                        .orElseGet(
                                () -> AlertState.newBuilder().setRaised(false).setRevision(0))
                        .setSplit(true)
                        .setSeenAt(now)
                        .build());
        StoryMemory memory = memories.of(mark.getWatchId());
        return before.filter(known -> known.getRaised() && known.getArticle() != null)
                .flatMap(known -> memory.sketch(known.getArticle().getId()).map(sketch -> Match.newBuilder(mark)
                        .setArticle(known.getArticle())
                        .setReasons(known.getReasons())
                        .setGrain(known.getGrain())
                        .setSketch(SketchCodec.encode(sketch))
                        .build()))
                .filter(match -> memory.split(match.getArticle().getId()))
                .flatMap(match -> alert(match, now));
    }

    Optional<RaisedAlert> alert(Match match, Instant now) {
        String watch = match.getWatchId();
        String key = RaiseAlerts.key(match);
        Optional<AlertState> before = Optional.ofNullable(articles.get(key));
        MatchedStory story = MatchedStory.of(match, before, memories.of(watch));
        Optional<String> left = before.filter(AlertState::getRaised)
                .map(AlertState::getStory)
                .filter(known -> !known.isEmpty() && !known.equals(story.id()));
        boolean stood = left.isEmpty() && before.map(AlertState::getRaised).orElse(false);
        boolean stands = !match.getReasons().isEmpty();
        ToldSoFar told = stories.get(watch, story.id());
        int others = Math.max(0, told.standing() - (stood ? 1 : 0));
        Grain grain = WatchEnums.decode(grain(match, before));
        ArticleCase articleCase = match.getSplit()
                ? new ArticleCase.Split()
                : articleCase(match, left.isPresent() ? Optional.empty() : before);
        Optional<Telling> telling = articleCase.on(finding(match, story, told), others, grain);
        Optional<Alert> alert =
                telling.map(what -> AlertWriter.write(match, what, story, before, told.firstAlert(), now));
        ToldSoFar after = alert.filter(raised -> stands)
                .map(raised -> told.with(raised.getId(), contents(match), now))
                .orElse(told);
        left.ifPresent(
                known -> stories.put(watch, known, stories.get(watch, known).standing(-1)));
        if (alert.isPresent() || stood != stands) {
            stories.put(watch, story.id(), stood == stands ? after : after.standing(stands ? 1 : -1));
        }
        if (stands || before.isPresent()) {
            articles.put(key, state(match, story, before, telling, now));
        }
        return alert.map(raised -> new RaisedAlert(
                raised,
                telling.orElseThrow(),
                grain == Grain.ARTICLE ? match.getArticle().getId() : story.id(),
                Optional.empty(),
                !(articleCase instanceof ArticleCase.Told),
                Optional.ofNullable(match.getUrgency())));
    }

    /** An alert that was forgotten here is still open: its article may be sent for months unchanged. */
    private static ArticleCase articleCase(Match match, Optional<AlertState> before) {
        if (!before.map(AlertState::getRaised).orElse(match.getMatchedBefore())) {
            return new ArticleCase.Silent();
        }
        return before.map(AlertState::getRepeated).orElse(false)
                ? new ArticleCase.Repeated()
                : new ArticleCase.Told(claims(before.map(AlertState::getReasons).orElse(List.of())));
    }

    private static Finding finding(Match match, MatchedStory story, ToldSoFar told) {
        return new Finding(
                !match.getReasons().isEmpty(),
                match.getRevisionKind() == RevisionKind.KILL,
                claims(match.getReasons()),
                Set.copyOf(match.getCorrectedClaims()),
                story.isCopy(),
                story.development(told.claims(), contents(match).toList()));
    }

    private static AlertState state(
            Match match, MatchedStory story, Optional<AlertState> before, Optional<Telling> telling, Instant now) {
        boolean stands = !match.getReasons().isEmpty();
        return before.filter(known -> telling.isEmpty())
                .map(AlertState::newBuilder)
                .orElseGet(() -> AlertState.newBuilder()
                        .setRaised(stands)
                        .setRevision(match.getArticle().getRevision())
                        .setReasons(stands ? match.getReasons() : List.of())
                        .setHeadline(AlertWriter.headline(match, before))
                        .setRepeated(telling.filter(told -> told.outcome() == Outcome.REPEAT)
                                .isPresent()))
                .setStory(story.id())
                .setGrain(grain(match, before))
                .setArticle(
                        stands
                                ? match.getArticle()
                                : before.map(AlertState::getArticle).orElse(null))
                .setSplit(before.map(AlertState::getSplit).orElse(false))
                .setSeenAt(now)
                .build();
    }

    /** The watch's, by which its owner was told. */
    private static WatchGrain grain(Match match, Optional<AlertState> before) {
        return match.getReasons().isEmpty()
                ? before.map(AlertState::getGrain).orElse(match.getGrain())
                : match.getGrain();
    }

    private static Set<String> claims(List<MatchReason> reasons) {
        return reasons.stream()
                .map(MatchReason::getClaim)
                .filter(Objects::nonNull)
                .map(Claim::getId)
                .collect(Collectors.toSet());
    }

    private static Stream<String> contents(Match match) {
        return match.getReasons().stream()
                .map(MatchReason::getClaim)
                .filter(Objects::nonNull)
                .map(claim -> claim.getContent().getText());
    }
}
