package dev.wirewatch.deliver.message;

import dev.wirewatch.formats.web.WebAddress;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.wording.ClaimSentence;
import dev.wirewatch.wording.Durations;
import dev.wirewatch.wording.ExcerptPiece;
import dev.wirewatch.wording.MatchPhrase;
import dev.wirewatch.wording.OneLine;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts one alert into words: cut, then escaped.
 *
 * @param zone of the times that it gives
 */
record ViewWriter(Format format, ViewSize size, ZoneId zone, Pages pages) {

    private static final int MOST_REASONS = 3;
    private static final int MOST_CHANGES = 5;
    private static final int MOST_SOURCES = 5;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.ENGLISH);

    AlertView alert(Alert alert, Optional<Watch> watch) {
        ArticleRef article = alert.getArticle();
        List<MatchReason> reasons = alert.getReasons();
        return new AlertView(
                alert.getKind(),
                words(title(alert.getKind())),
                words(alert.getWatchLabel()),
                words(watch.map(Watch::getNote).orElse("")),
                headline(article),
                words(article.getSource()),
                Optional.ofNullable(article.getPublished()).map(this::time).orElse(""),
                Optional.ofNullable(article.getPublished())
                        .map(published -> words(Durations.of(Duration.between(published, alert.getAlertedAt()))))
                        .orElse(""),
                cause(alert.getCause()),
                alert.getChanged().stream()
                        .limit(MOST_CHANGES)
                        .map(change -> new FigureView(words(change.getFrom()), words(change.getTo())))
                        .toList(),
                reasons(reasons),
                Math.max(0, reasons.size() - MOST_REASONS),
                Optional.ofNullable(alert.getStory())
                        .map(story -> words(coverage(story)))
                        .orElse(""),
                link(article.getUrl()),
                pages.alert(alert.getId()).map(format::escapeLink).orElse(""));
    }

    static String title(AlertKind kind) {
        return switch (kind) {
            case NEW, UNKNOWN -> "Alert";
            case UPDATE -> "Update";
            case REPEAT -> "Repeat";
            case WITHDRAWAL -> "Withdrawn";
            case DIGEST -> "Digest";
        };
    }

    String headline(ArticleRef article) {
        String headline = words(article.getHeadline());
        return headline.isEmpty() ? words("(no headline)") : headline;
    }

    /** Any text, as the format writes it. */
    String words(String text) {
        return format.escape(OneLine.of(text, size.chars()));
    }

    String cause(String sentence) {
        return Optional.ofNullable(sentence).map(this::words).orElse("");
    }

    String time(Instant instant) {
        return words(TIME.format(instant.atZone(zone)));
    }

    /** Empty for an address that is not of the web, or longer than those that are linked. */
    String link(String address) {
        return Optional.ofNullable(address)
                .map(WebAddress::new)
                .filter(WebAddress::isHttp)
                .flatMap(WebAddress::uri)
                .map(URI::toASCIIString)
                .filter(ascii -> ascii.length() <= size.link())
                .map(format::escapeLink)
                .orElse("");
    }

    /** After the first, a claim is told without the words around it. */
    private List<ReasonView> reasons(List<MatchReason> reasons) {
        return IntStream.range(0, Math.min(reasons.size(), MOST_REASONS))
                .mapToObj(i ->
                        i == 0 ? reason(reasons.get(i)) : reason(reasons.get(i)).withoutContext())
                .toList();
    }

    ReasonView reason(MatchReason reason) {
        return new ReasonView(
                words(MatchPhrase.of(reason)),
                Optional.ofNullable(reason.getClaim()).map(this::claim),
                excerpt(reason));
    }

    private ClaimView claim(Claim claim) {
        ClaimSentence sentence = ClaimSentence.of(claim);
        return new ClaimView(words(sentence.speaker()), words(sentence.predicate()), words(sentence.content()));
    }

    private List<ExcerptPiece> excerpt(MatchReason reason) {
        List<ExcerptPiece> shown = new ArrayList<>();
        int left = size.chars();
        for (ExcerptPiece piece : ExcerptPiece.of(reason)) {
            String part = OneLine.part(piece.text());
            if (left > 0 && !part.isEmpty()) {
                shown.add(new ExcerptPiece(format.escape(OneLine.cut(part, left)), piece.marked()));
                left -= part.length();
            }
        }
        return shown;
    }

    private static String coverage(AlertStory story) {
        List<String> names = story.getSourceNames();
        if (story.getArticles() < 2) {
            return story.getArticles() == 0 ? "" : "1 source so far";
        }
        int more = names.size() - MOST_SOURCES;
        return "%d articles, %d independent source%s%s%s"
                .formatted(
                        story.getArticles(),
                        story.getSources(),
                        story.getSources() == 1 ? "" : "s",
                        names.isEmpty()
                                ? ""
                                : ": " + String.join(", ", names.subList(0, names.size() - Math.max(0, more))),
                        more > 0 ? " and " + more + " more" : "");
    }
}
