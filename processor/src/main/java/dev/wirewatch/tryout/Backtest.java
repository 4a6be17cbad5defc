package dev.wirewatch.tryout;

import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.StoredRecord;
import dev.wirewatch.kafka.TopicReplay;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.topology.Rehearsal;
import dev.wirewatch.watch.Prefilter;
import dev.wirewatch.watch.Reading;
import dev.wirewatch.watch.WatchIndex;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** What a watch would have told of the articles of the last days. */
public final class Backtest {

    /** In each partition; fewer when there is no time for them. */
    private static final long ESTIMATE_ARTICLES = 5_000;

    private static final Duration ESTIMATE_TIME = Duration.ofSeconds(4);

    private final WatchIndex index = new WatchIndex();
    private final Prefilter prefilter;
    private final boolean onArticles;
    private final Consumer<Alert> told;
    private final Map<AlertKind, Long> counts = new EnumMap<>(AlertKind.class);

    /** Those whose later revisions count whether they match or not: what was told of them may be taken back. */
    private final Set<String> matched = new HashSet<>();

    private long articles;

    /** @param told gets each alert, in order */
    public Backtest(Watch watch, Consumer<Alert> told) {
        this.told = told;
        dev.wirewatch.watch.Watch decoded = WatchCodec.decode(watch.getId(), watch);
        index.put(decoded);
        prefilter = Prefilter.of(decoded);
        onArticles = decoded.kind().isOnArticles();
    }

    /**
     * What came of it.
     *
     * @param articles that were read, in all their revisions
     * @param matched articles that matched, or that made others match
     * @param alerts by kind
     * @param time from the first article to the end
     */
    public record Result(long articles, int matched, Map<AlertKind, Long> alerts, Duration time) {

        private static final Duration DAY = Duration.ofDays(1);

        /** How often its owner would have been disturbed; of less than a day, as if it was one. */
        public double alertsPerDay() {
            long disturbing =
                    alerts.values().stream().mapToLong(Long::longValue).sum() - count(AlertKind.REPEAT);
            return disturbing / days();
        }

        private double days() {
            return Math.max(1, time.toMillis() / (double) DAY.toMillis());
        }

        private long count(AlertKind kind) {
            return alerts.getOrDefault(kind, 0L);
        }

        /** How much was read and told, a sentence. */
        public String summary() {
            return String.format(
                    Locale.ROOT,
                    "%s read, %,d match: %,d new, %s, %s, %s; %s folded.",
                    counted(articles, "article"),
                    matched,
                    count(AlertKind.NEW),
                    counted(count(AlertKind.UPDATE), "update"),
                    counted(count(AlertKind.WITHDRAWAL), "withdrawal"),
                    counted(count(AlertKind.DIGEST), "digest"),
                    counted(count(AlertKind.REPEAT), "repeat"));
        }

        /** How often that is, a sentence. */
        public String rate() {
            String days = counted(days(), "day");
            return "The last %s would have given %s a day."
                    .formatted(days.equals("1 day") ? "day" : days, counted(alertsPerDay(), "alert"));
        }

        private static String counted(double number, String noun) {
            String text = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
            return text + " " + noun + (text.equals("1") ? "" : "s");
        }
    }

    /**
     * Tries a watch out on the newest articles, as far as there is time: a few seconds.
     *
     * @param told gets each alert, in order
     */
    public static Result onNewest(Connection connection, Watch watch, Consumer<Alert> told) {
        Instant latest = Instant.now().plus(ESTIMATE_TIME);
        try (TopicReplay<EnrichedArticle> newest = TopicReplay.last(connection, Topics.ENRICHED, ESTIMATE_ARTICLES)) {
            return new Backtest(watch, told).run(newest, read -> Instant.now().isBefore(latest));
        }
    }

    /**
     * Replays articles.
     *
     * @param goOn is told after each article how many have been read, and whether to read on
     */
    public Result run(TopicReplay<EnrichedArticle> replay, LongPredicate goOn) {
        Optional<StoredRecord<EnrichedArticle>> next = replay.next();
        Instant first = next.map(StoredRecord::time).orElseGet(Instant::now);
        Instant end = first;
        try (Rehearsal rehearsal = new Rehearsal(index, first)) {
            boolean on = true;
            for (; on && next.isPresent(); next = replay.next()) {
                take(next.get(), rehearsal);
                end = next.get().time();
                on = goOn.test(articles);
            }
            end = on ? Instant.now() : end;
            tell(rehearsal.until(end));
        }
        return new Result(articles, matched.size(), counts, Duration.between(first, end));
    }

    private void take(StoredRecord<EnrichedArticle> record, Rehearsal rehearsal) {
        articles++;
        if (!onArticles) {
            record.decode().ifPresent(article -> tell(rehearsal.take(article, record.time())));
            return;
        }
        boolean before = matched.contains(record.key());
        if (before || prefilter.mayMatch(record.bytes())) {
            record.decode().filter(article -> before || matches(article)).ifPresent(article -> {
                matched.add(record.key());
                tell(rehearsal.take(article, record.time()));
            });
        }
    }

    /** The steps do so again; most articles never come to them. */
    private boolean matches(EnrichedArticle enriched) {
        Reading reading = new Reading(
                ArticleCodec.document(enriched.getArticle()),
                ArticleCodec.decode(enriched),
                ArticleCodec.facts(enriched));
        return !index.match(reading).all().isEmpty();
    }

    private void tell(List<Alert> alerts) {
        for (Alert alert : alerts) {
            counts.merge(alert.getKind(), 1L, Long::sum);
            matched.add(alert.getArticle().getId());
            told.accept(alert);
        }
    }
}
