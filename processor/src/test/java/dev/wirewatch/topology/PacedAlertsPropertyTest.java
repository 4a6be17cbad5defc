package dev.wirewatch.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Breakthrough;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.QuietHours;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.Throttle;
import dev.wirewatch.watch.Watch;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two watches on the same person: one tells all at once, the other has a limit, quiet hours and a breakthrough. */
class PacedAlertsPropertyTest {

    private static final AlertPolicy PACED = new AlertPolicy(
            Grain.ARTICLE,
            Optional.of(new Throttle(2, Duration.ofHours(1))),
            Optional.of(new QuietHours(LocalTime.of(10, 0), LocalTime.of(11, 30), ZoneId.of("UTC"), Set.of())),
            new Breakthrough(Optional.of(1), Set.of()),
            false,
            Optional.empty());

    /** Some minutes pass, and a revision of one of a few articles comes, with a claim or without, or a kill. */
    record Event(int minutes, int article, int days, int urgency) {}

    /** What was told of an article, at once or in a digest. */
    record Told(String id, AlertKind kind, String article, String claim) {}

    @Property(tries = 12)
    void eachAlertIsSentOrListedOnceAndInTheEndBothOwnersKnowTheSame(@ForAll("days") List<Event> events) {
        try (Newsroom newsroom = new Newsroom()) {
            watch(newsroom, "free", AlertPolicy.of(Grain.ARTICLE));
            watch(newsroom, "paced", PACED);
            for (int i = 0; i < events.size(); i++) {
                newsroom.pass(Duration.ofMinutes(events.get(i).minutes()));
                publish(newsroom, events.get(i), i + 1);
            }
            for (int hour = 0;
                    hour < 12;
                    hour++) { // in one step the clock might stop in quiet hours, with alerts still held
                newsroom.pass(Duration.ofHours(1));
            }
            Map<String, List<Alert>> alerts =
                    newsroom.alerts.readValuesToList().stream().collect(Collectors.groupingBy(Alert::getWatchId));
            List<Alert> paced = alerts.getOrDefault("paced", List.of());

            assertThat(paced).allSatisfy(alert -> {
                assertThat(alert.getKind() == AlertKind.DIGEST)
                        .isEqualTo(!alert.getItems().isEmpty());
                assertThat(alert.getMore()).isZero();
            });
            assertThat(told(paced)).extracting(Told::id).doesNotHaveDuplicates();
            perArticle(told(paced)).values().forEach(kinds -> assertThat(kinds).matches("(NU*W)*(NU*)?"));
            assertThat(standing(told(paced))).isEqualTo(standing(told(alerts.getOrDefault("free", List.of()))));
        }
    }

    @Provide
    Arbitrary<List<Event>> days() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 5, 20, 60, 100),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.of(1, 4, 4, 4, 4))
                .as(Event::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    private static void publish(Newsroom newsroom, Event event, int version) {
        String id = "a" + event.article();
        if (event.days() < 0) {
            newsroom.publish(Newsroom.killed(id, version));
            return;
        }
        String body = event.days() == 0
                ? "Nobody said when the port will open."
                : "Ada Brandt says: the port will open in %d days".formatted(event.days());
        newsroom.publish(Article.newBuilder(Newsroom.article(id, version, body))
                .setUrgency(event.urgency())
                .build());
    }

    private static void watch(Newsroom newsroom, String id, AlertPolicy policy) {
        Named ada = new Named(Optional.empty(), List.of("Ada Brandt"), NameCase.SMART, Optional.empty());
        Rule rule = new Rule.ClaimsBy(ada, Set.of());
        newsroom.watch(WatchCodec.encode(
                new Watch(id, "Ada Brandt", rule, Filters.NONE, policy, Metadata.NONE), Newsroom.START));
    }

    private static List<Told> told(List<Alert> alerts) {
        return alerts.stream()
                .flatMap(alert -> alert.getKind() == AlertKind.DIGEST
                        ? alert.getItems().stream()
                                .map(item -> new Told(
                                        item.getId(),
                                        item.getKind(),
                                        item.getArticle().getId(),
                                        words(item.getReason())))
                        : Stream.of(new Told(
                                alert.getId(),
                                alert.getKind(),
                                alert.getArticle().getId(),
                                words(alert.getReasons().get(0)))))
                .toList();
    }

    private static String words(MatchReason reason) {
        return reason.getClaim().getContent().getText();
    }

    /** The kinds of an article's alerts by their first letters, in order. */
    private static Map<String, String> perArticle(List<Told> told) {
        return told.stream()
                .collect(Collectors.groupingBy(
                        Told::article,
                        Collectors.mapping(one -> one.kind().name().substring(0, 1), Collectors.joining())));
    }

    /** By article, the claim that was told last and was not withdrawn. */
    private static Map<String, String> standing(List<Told> told) {
        Map<String, Told> last = told.stream().collect(Collectors.toMap(Told::article, one -> one, (a, b) -> b));
        return last.values().stream()
                .filter(one -> one.kind() != AlertKind.WITHDRAWAL)
                .collect(Collectors.toMap(Told::article, Told::claim));
    }
}
