package dev.wirewatch.archive;

import dev.wirewatch.codec.ArticleRefs;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.Mention;
import dev.wirewatch.schemas.ReportStance;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.Sensitivity;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.StanceReason;
import dev.wirewatch.schemas.StanceReasonKind;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.StatementStatus;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.StoryState;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.TrendChange;
import dev.wirewatch.schemas.TrendStory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Records of an invented wire, as the processor writes them. */
public final class Records {

    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    public static final String SOURCE = "Tidewater Wire";

    private Records() {}

    /** First revision of an article in which somebody says something. */
    public static EnrichedArticle article(String id, String headline, String speaker, String said) {
        return article(id, 1, headline, speaker, said);
    }

    /** @param said without quotation marks, by the one person whom the article names */
    public static EnrichedArticle article(String id, int revision, String headline, String speaker, String said) {
        String body = speaker + " said " + said + ".";
        int start = headline.length() + 2;
        Span name = new Span(start, start + speaker.length());
        int content = start + speaker.length() + " said ".length();
        Claim claim = Claim.newBuilder()
                .setId(id + "-claim")
                .setState(ClaimState.ASSERTED)
                .setStateRevision(revision)
                .setKind(ClaimKind.INDIRECT)
                .setSpeaker(
                        new Speaker(speaker, entityId(speaker), null, SpeakerResolution.NAME, List.of(name), List.of()))
                .setCue(Cue.newBuilder()
                        .setLemma("say")
                        .setText("said")
                        .setAct(SpeechAct.SAY)
                        .setSpans(List.of(new Span(name.getEnd() + 1, name.getEnd() + 5)))
                        .build())
                .setContent(new Content(said, List.of(new Span(content, content + said.length()))))
                .setAbout(List.<EntityRef>of())
                .setRule(ClaimRule.CLAUSE)
                .build();
        return new EnrichedArticle(
                Article.newBuilder()
                        .setId(id)
                        .setSource(SOURCE)
                        .setHeadline(headline)
                        .setBody(body)
                        .setUrl("https://tidewater.example/" + id)
                        .build(),
                revision,
                revision == 1 ? RevisionKind.NEW : RevisionKind.CORRECTION,
                START,
                "en",
                List.of(),
                List.of(entity(speaker, name)),
                List.of(claim),
                List.of());
    }

    public static EnrichedArticle kill(String id, int revision) {
        return new EnrichedArticle(
                Article.newBuilder().setId(id).setSource(SOURCE).build(),
                revision,
                RevisionKind.KILL,
                START,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static Claim claim(EnrichedArticle article) {
        return Claim.newBuilder(article.getClaims().get(0))
                .setArticle(ArticleRefs.of(article))
                .build();
    }

    public static EntityMentions mentions(EnrichedArticle article) {
        return new EntityMentions(
                article.getEntities().get(0),
                ArticleRefs.of(article),
                article.getArticle().getBody());
    }

    /** That somebody who watches the article's speaker is told. */
    public static Alert alert(EnrichedArticle article) {
        String id = "alert-" + article.getArticle().getId() + '-' + article.getRevision();
        return Alert.newBuilder()
                .setId(id)
                .setWatchId("watch-1")
                .setWatchLabel("Harbor")
                .setKind(AlertKind.NEW)
                .setArticle(ArticleRefs.of(article))
                .setReasons(List.of(MatchReason.newBuilder()
                        .setRule(MatchRule.SPEAKER)
                        .setName(article.getEntities().get(0).getName())
                        .setSnippet(article.getArticle().getBody())
                        .setClaim(article.getClaims().get(0))
                        .build()))
                .setStory(new AlertStory(id, 1, 0, 1, List.of(SOURCE)))
                .setAlertedAt(START)
                .build();
    }

    /** The alert, which quotes another article's claim as well. */
    static Alert quoting(Alert alert, EnrichedArticle other) {
        MatchReason quoted = MatchReason.newBuilder()
                .setRule(MatchRule.SPEAKER)
                .setName(other.getEntities().get(0).getName())
                .setSnippet(other.getArticle().getBody())
                .setClaim(claim(other))
                .build();
        return Alert.newBuilder(alert)
                .setReasons(List.of(quoted, alert.getReasons().get(0)))
                .build();
    }

    public static Story story(String id, int version, EnrichedArticle... articles) {
        List<StoryArticle> all = List.of(articles).stream()
                .map(article -> StoryArticle.newBuilder()
                        .setArticle(ArticleRefs.of(article))
                        .build())
                .toList();
        return Story.newBuilder()
                .setId(id)
                .setVersion(version)
                .setState(StoryState.OPEN)
                .setHeadline(all.get(0).getArticle().getHeadline())
                .setFirstSeenAt(START)
                .setLastSeenAt(START)
                .setChange(StoryChange.ADDED)
                .setLatest(all.get(all.size() - 1))
                .setArticles(all)
                .setArticleCount(all.size())
                .setCopyCount(0)
                .setSourceCount(1)
                .setSources(List.of(SOURCE))
                .setEntities(List.of())
                .build();
    }

    /** That all of these articles, and nobody else, report what the first one does. */
    public static Statement statement(String id, int version, EnrichedArticle... articles) {
        List<StatementReport> reports = List.of(articles).stream()
                .map(article -> new StatementReport(claim(article), ReportStance.ASSERTS, "s1", 0, START))
                .toList();
        Claim first = reports.get(0).getClaim();
        return Statement.newBuilder()
                .setId(id)
                .setVersion(version)
                .setStory("s1")
                .setStatus(StatementStatus.CORROBORATED)
                .setSince(START)
                .setUpdatedAt(START)
                .setLatest(first.getArticle())
                .setSpeaker(first.getSpeaker())
                .setWording(first.getContent().getText())
                .setReports(reports)
                .setReportCount(reports.size())
                .setSourceCount(reports.size())
                .build();
    }

    /** The statement, which another article's claim is against. */
    public static Statement disputed(Statement statement, EnrichedArticle by) {
        String words = claim(by).getContent().getText();
        return Statement.newBuilder(statement)
                .setStatus(StatementStatus.DISPUTED)
                .setDisputes(List.of(new StatementDispute(
                        new StatementReport(claim(by), ReportStance.DENIES, "s1", 0, START),
                        List.of(new StanceReason(StanceReasonKind.OPPOSITE, words, statement.getWording())))))
                .build();
    }

    /** That a burst of articles about the article's speaker began, the article's story among them. */
    public static Trend trend(EnrichedArticle article, Instant beganAt) {
        Entity entity = article.getEntities().get(0);
        return Trend.newBuilder()
                .setEntity(new EntityRef(entity.getId(), entity.getType(), entity.getName()))
                .setChange(TrendChange.BEGAN)
                .setSensitivity(Sensitivity.MEDIUM)
                .setBeganAt(beganAt)
                .setChangedAt(beganAt)
                .setCount(7)
                .setExpected(0.4)
                .setScore(3.6)
                .setStories(List.of(new TrendStory("s1", article.getArticle().getHeadline(), 5)))
                .setWords(List.of("quay"))
                .build();
    }

    public static StoredDeadLetter deadLetter(long offset, String articleId, String cause) {
        return new StoredDeadLetter(
                "0-" + offset,
                Optional.of(articleId),
                "news.articles",
                0,
                offset,
                "admit",
                cause,
                START,
                cause.getBytes(StandardCharsets.UTF_8));
    }

    public static String entityId(String name) {
        return "person-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static Entity entity(String name, Span place) {
        return new Entity(entityId(name), EntityType.PERSON, name, List.of(new Mention(place, name)), List.of());
    }
}
