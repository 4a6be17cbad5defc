package dev.wirewatch.web.syndication;

import dev.wirewatch.archive.Found.Hit;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.codec.BestWording;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.web.BadParameterException;
import dev.wirewatch.web.page.Links;
import dev.wirewatch.wording.ClaimSentence;
import dev.wirewatch.wording.OneLine;
import dev.wirewatch.wording.SpeakerNames;
import dev.wirewatch.wording.StatementNews;
import dev.wirewatch.wording.StoryNews;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes entries of the records of a kind. */
record FeedEntries<T>(Kind<T> kind, Function<Hit<T>, FeedEntry> entry) {

    static final FeedEntries<Alert> ALERTS = new FeedEntries<>(Kind.ALERTS, FeedEntries::alert);
    static final FeedEntries<Claim> CLAIMS = new FeedEntries<>(Kind.CLAIMS, FeedEntries::claim);
    static final FeedEntries<Statement> STATEMENTS = new FeedEntries<>(Kind.STATEMENTS, FeedEntries::statement);

    private static final List<FeedEntries<?>> ALL = List.of(
            ALERTS,
            CLAIMS,
            new FeedEntries<>(Kind.ARTICLES, FeedEntries::article),
            new FeedEntries<>(Kind.MENTIONS, FeedEntries::mentions),
            new FeedEntries<>(Kind.STORIES, FeedEntries::story),
            STATEMENTS);

    private static final int MAX_TEXT = 2_000;

    /** @throws BadParameterException when there are none of this name */
    static FeedEntries<?> named(Optional<String> name) {
        return ALL.stream()
                .filter(entries -> name.equals(Optional.of(entries.kind().name())))
                .findFirst()
                .orElseThrow(() -> new BadParameterException(
                        "kind",
                        "kind must be one of %s."
                                .formatted(ALL.stream()
                                        .map(entries -> entries.kind().name())
                                        .collect(Collectors.joining(", ")))));
    }

    private static FeedEntry alert(Hit<Alert> hit) {
        Alert alert = hit.record();
        ArticleRef article = alert.getArticle();
        String what = alert.getKind() == AlertKind.NEW ? "" : label(alert.getKind()) + ": ";
        Stream<String> snippets = alert.getKind() == AlertKind.DIGEST
                ? alert.getItems().stream()
                        .map(item ->
                                label(item.getKind()) + ": " + item.getArticle().getHeadline())
                : alert.getReasons().stream().map(reason -> reason.getSnippet());
        return new FeedEntry(
                FeedEntry.id("alert", alert.getId()),
                hit.time(),
                "%s%s: %s".formatted(what, alert.getWatchLabel(), article.getHeadline()),
                text(Stream.concat(Optional.ofNullable(alert.getCause()).stream(), snippets)),
                article.getSource(),
                Links.alert(alert.getId()));
    }

    private static FeedEntry claim(Hit<Claim> hit) {
        Claim claim = hit.record();
        ClaimSentence sentence = ClaimSentence.of(claim);
        String what = claim.getState() == ClaimState.ASSERTED ? "" : label(claim.getState()) + ": ";
        return new FeedEntry(
                FeedEntry.id(
                        "claim", claim.getId(), claim.getState().name(), Integer.toString(claim.getStateRevision())),
                hit.time(),
                "%s%s %s %s".formatted(what, sentence.speaker(), sentence.predicate(), sentence.content()),
                claim.getArticle().getHeadline(),
                claim.getArticle().getSource(),
                Links.claim(claim.getArticle().getId(), claim.getId()));
    }

    private static FeedEntry article(Hit<EnrichedArticle> hit) {
        EnrichedArticle enriched = hit.record();
        String id = enriched.getArticle().getId();
        String what = enriched.getRevisionKind() == RevisionKind.NEW ? "" : label(enriched.getRevisionKind()) + ": ";
        return new FeedEntry(
                FeedEntry.id("article", id, Integer.toString(enriched.getRevision())),
                hit.time(),
                what + enriched.getArticle().getHeadline(),
                enriched.getArticle().getBody(),
                enriched.getArticle().getSource(),
                Links.article(id));
    }

    private static FeedEntry mentions(Hit<EntityMentions> hit) {
        EntityMentions mentions = hit.record();
        ArticleRef article = mentions.getArticle();
        return new FeedEntry(
                FeedEntry.id("mentions", mentions.getEntity().getId(), article.getId()),
                hit.time(),
                "%s: %s".formatted(mentions.getEntity().getName(), article.getHeadline()),
                mentions.getSnippet(),
                article.getSource(),
                Links.article(article.getId()));
    }

    private static FeedEntry story(Hit<Story> hit) {
        Story story = hit.record();
        return new FeedEntry(
                FeedEntry.id("story", story.getId()),
                hit.time(),
                story.getHeadline(),
                StoryNews.of(story),
                String.join(", ", story.getSources()),
                Links.story(story.getId()));
    }

    /** An entry a version: readers seldom show again what has changed. */
    private static FeedEntry statement(Hit<Statement> hit) {
        Statement statement = hit.record();
        String said = BestWording.of(statement.getReports())
                .map(ClaimSentence::of)
                .map(sentence -> "%s %s %s".formatted(sentence.speaker(), sentence.predicate(), sentence.content()))
                .orElseGet(() -> SpeakerNames.of(statement.getSpeaker()));
        return new FeedEntry(
                FeedEntry.id("statement", statement.getId(), Integer.toString(statement.getVersion())),
                hit.time(),
                "%s: %s".formatted(label(statement.getStatus()), said),
                StatementNews.of(statement),
                statement.getLatest().getSource(),
                Links.story(statement.getStory()));
    }

    List<FeedEntry> of(List<Hit<T>> hits) {
        return hits.stream().map(entry).map(FeedEntries::bounded).toList();
    }

    private static FeedEntry bounded(FeedEntry entry) {
        String title = OneLine.of(entry.title());
        return new FeedEntry(
                entry.id(),
                entry.time(),
                title.isEmpty() ? "Without a headline" : title,
                OneLine.cut(entry.text().lines().map(OneLine::of).collect(Collectors.joining("\n")), MAX_TEXT),
                OneLine.of(entry.author()),
                entry.path());
    }

    private static String text(Stream<String> sentences) {
        return sentences.filter(sentence -> !sentence.isBlank()).collect(Collectors.joining("\n"));
    }

    /** {@code Withdrawal} for {@code WITHDRAWAL}. */
    private static String label(Enum<?> symbol) {
        String name = symbol.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
