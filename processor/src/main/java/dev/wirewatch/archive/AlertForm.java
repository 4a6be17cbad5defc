package dev.wirewatch.archive;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.DigestItem;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An alert is found by its article and those of its items. */
final class AlertForm extends AvroForm<Alert> {

    AlertForm() {
        super(Alert.class);
    }

    @Override
    public String id(Alert record) {
        return record.getId();
    }

    /** An alert does not change. */
    @Override
    public long revision(Alert record) {
        return 0;
    }

    @Override
    public Map<Term, Set<String>> terms(Alert record) {
        TermValues terms = new TermValues()
                .add(Term.WATCH, record.getWatchId())
                .add(Term.KIND, record.getKind())
                .add(
                        Term.FIRST_ALERT,
                        record.getStory() == null
                                ? record.getId()
                                : record.getStory().getFirstAlert());
        record.getItems().forEach(item -> terms.add(Term.FIRST_ALERT, item.getId()));
        articles(record)
                .forEach(article -> terms.add(Term.ARTICLE, article.getId()).add(Term.SOURCE, article.getSource()));
        reasons(record).flatMap(AlertForm::quoted).forEach(article -> terms.add(Term.ARTICLE, article.getId()));
        return terms.all();
    }

    @Override
    public QueryDocument queried(Alert record) {
        QueriedValues values = new QueriedValues().add(QueryField.TEXT, record.getWatchLabel());
        articles(record).forEach(article -> values.add(QueryField.HEADLINE, article.getHeadline())
                .add(QueryField.TEXT, article.getHeadline())
                .add(QueryField.SOURCE, article.getSource()));
        reasons(record).forEach(reason -> {
            values.add(QueryField.TEXT, reason.getSnippet()).add(QueryField.TEXT, reason.getName());
            Optional.ofNullable(reason.getClaim()).ifPresent(values::add);
        });
        return values.document();
    }

    private static Stream<ArticleRef> articles(Alert record) {
        return Stream.concat(
                        Stream.of(record.getArticle()),
                        record.getItems().stream().map(DigestItem::getArticle))
                .distinct();
    }

    private static Stream<MatchReason> reasons(Alert record) {
        return Stream.concat(
                record.getReasons().stream(), record.getItems().stream().flatMap(AlertForm::reason));
    }

    private static Stream<MatchReason> reason(DigestItem item) {
        return Optional.ofNullable(item.getReason()).stream();
    }

    /** The article whose words a reason has: with a statement it may be another than the alert's. */
    private static Stream<ArticleRef> quoted(MatchReason reason) {
        return Optional.ofNullable(reason.getClaim()).map(Claim::getArticle).stream();
    }

    @Override
    public Optional<Alert> withoutKilled(Alert record, Kills kills) {
        if (Stream.concat(articles(record), reasons(record).flatMap(AlertForm::quoted))
                .noneMatch(article -> covers(kills, article))) {
            return Optional.of(record);
        }
        Alert.Builder rest = Alert.newBuilder(record)
                .setItems(record.getItems().stream()
                        .map(item -> withoutKilled(item, kills))
                        .toList());
        if (covers(kills, record.getArticle())) {
            rest.setArticle(KilledText.of(record.getArticle()))
                    .setReasons(record.getReasons().stream().map(KilledText::of).toList())
                    .setCause(record.getKind() == AlertKind.WITHDRAWAL ? record.getCause() : null)
                    .setChanged(List.of());
        } else {
            rest.setReasons(record.getReasons().stream()
                    .map(reason -> withoutKilled(reason, kills))
                    .toList());
        }
        return Optional.of(rest.build());
    }

    private static DigestItem withoutKilled(DigestItem item, Kills kills) {
        return covers(kills, item.getArticle())
                ? withoutText(item)
                : DigestItem.newBuilder(item)
                        .setReason(reason(item)
                                .map(reason -> withoutKilled(reason, kills))
                                .findFirst()
                                .orElse(null))
                        .build();
    }

    private static MatchReason withoutKilled(MatchReason reason, Kills kills) {
        return quoted(reason).anyMatch(article -> covers(kills, article)) ? KilledText.of(reason) : reason;
    }

    private static boolean covers(Kills kills, ArticleRef article) {
        return kills.cover(article.getId(), article.getRevision());
    }

    private static DigestItem withoutText(DigestItem item) {
        return DigestItem.newBuilder(item)
                .setArticle(KilledText.of(item.getArticle()))
                .setReason(reason(item).map(KilledText::of).findFirst().orElse(null))
                .setCause(null)
                .build();
    }
}
