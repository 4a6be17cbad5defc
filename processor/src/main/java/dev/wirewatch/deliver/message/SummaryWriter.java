package dev.wirewatch.deliver.message;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.DigestItem;
import dev.wirewatch.schemas.MatchReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts several alerts into words. A digest among them is told by its items. */
record SummaryWriter(ViewWriter words) {

    SummaryView digest(Alert digest) {
        return view(
                words.words(digest.getWatchLabel()),
                Optional.ofNullable(digest.getCause()),
                items(digest, false),
                digest.getMore(),
                words.pages().alert(digest.getId()));
    }

    SummaryView summary(Message.Summary summary) {
        List<Alert> alerts = summary.alerts();
        boolean ofOne = alerts.stream().map(Alert::getWatchId).distinct().count() == 1;
        return view(
                ofOne ? words.words(alerts.get(0).getWatchLabel()) : "",
                Optional.of(summary.cause()),
                alerts.stream().flatMap(alert -> items(alert, !ofOne)),
                summary.more() + alerts.stream().mapToInt(Alert::getMore).sum(),
                Optional.empty());
    }

    private SummaryView view(
            String watch, Optional<String> cause, Stream<SummaryItem> all, int more, Optional<String> page) {
        List<SummaryItem> items = all.toList();
        List<SummaryItem> shown =
                items.subList(0, Math.min(items.size(), words.size().items()));
        int count = items.size() + more;
        return new SummaryView(
                words.words(count == 0 ? "Nothing happened" : count == 1 ? "1 alert" : count + " alerts"),
                watch,
                cause.map(words::words).orElse(""),
                shown,
                count - shown.size(),
                page.map(words.format()::escapeLink).orElse(""));
    }

    private Stream<SummaryItem> items(Alert alert, boolean withWatch) {
        String watch = withWatch ? words.words(alert.getWatchLabel()) : "";
        return alert.getKind() == AlertKind.DIGEST
                ? alert.getItems().stream().map(item -> item(watch, item))
                : Stream.of(item(
                        watch,
                        alert.getKind(),
                        alert.getArticle(),
                        alert.getReasons().stream().findFirst(),
                        alert.getCause(),
                        alert.getAlertedAt()));
    }

    private SummaryItem item(String watch, DigestItem item) {
        return item(
                watch,
                item.getKind(),
                item.getArticle(),
                Optional.ofNullable(item.getReason()),
                item.getCause(),
                item.getHeldAt());
    }

    private SummaryItem item(
            String watch,
            AlertKind kind,
            ArticleRef article,
            Optional<MatchReason> reason,
            String cause,
            Instant time) {
        return new SummaryItem(
                kind,
                words.words(ViewWriter.title(kind)),
                watch,
                words.headline(article),
                words.words(article.getSource()),
                words.time(time),
                words.cause(cause),
                reason.map(words::reason),
                words.link(article.getUrl()));
    }
}
