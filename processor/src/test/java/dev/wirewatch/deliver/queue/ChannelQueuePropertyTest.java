package dev.wirewatch.deliver.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.state.AlertDelivery;
import dev.wirewatch.deliver.state.RetrySchedule;
import dev.wirewatch.schemas.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever receivers answer: nothing is lost or told twice, and each watch is told in its order. */
class ChannelQueuePropertyTest {

    private static final int ALERTS = 60;
    private static final int WATCHES = 5;

    private final Map<String, Integer> lastEnded = new HashMap<>();
    private final Set<String> ended = new HashSet<>();
    private final List<Attempt> underWay = new ArrayList<>();

    @BeforeTry
    void forget() {
        lastEnded.clear();
        ended.clear();
        underWay.clear();
    }

    @Property(tries = 300)
    void eachAlertEndsOnceAndInTheOrderOfItsWatch(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int concurrency, @ForAll boolean sumsUp) {
        Random random = new Random(seed);
        Instant now = Instant.parse("2026-05-04T10:00:00Z");
        ChannelQueue queue = new ChannelQueue("desk", RetrySchedule.STANDARD);
        queue.change(
                Optional.of(Channel.newBuilder(Deliveries.channel("desk", now))
                        .setSumUpAfterMinutes(sumsUp ? 10 : null)
                        .build()),
                true,
                now);
        for (int number = 0; number < ALERTS || queue.size() > 0; ) {
            now = now.plusSeconds(random.nextInt(600));
            if (number < ALERTS && random.nextBoolean()) {
                queue.put(Deliveries.delivery("desk", "watch " + random.nextInt(WATCHES), number++, now));
            }
            begin(queue, now, concurrency);
            if (!underWay.isEmpty() && random.nextInt(3) > 0) {
                Attempt attempt = underWay.remove(random.nextInt(underWay.size()));
                end(queue.ended(attempt, outcome(random), now, random.nextDouble()));
            }
        }

        assertThat(ended).hasSize(ALERTS);
        assertThat(queue.underWay()).isZero();
        assertThat(queue.next(now.plus(Duration.ofDays(9)), 8)).isEmpty();
    }

    private void begin(ChannelQueue queue, Instant now, int concurrency) {
        for (Optional<Attempt> next = queue.next(now, concurrency);
                next.isPresent();
                next = queue.next(now, concurrency)) {
            underWay.add(next.get());
        }
        assertThat(underWay).hasSizeLessThanOrEqualTo(concurrency);
        assertThat(underWay.stream().flatMap(attempt -> attempt.deliveries().stream()
                        .map(AlertDelivery::watchId)
                        .distinct()))
                .doesNotHaveDuplicates();
    }

    private void end(List<AlertDelivery> changed) {
        changed.stream().filter(delivery -> delivery.open().isEmpty()).forEach(delivery -> {
            int number = Integer.parseInt(delivery.id().alertId());
            assertThat(ended.add(delivery.id().alertId())).isTrue();
            assertThat(number).isGreaterThan(lastEnded.getOrDefault(delivery.watchId(), -1));
            lastEnded.put(delivery.watchId(), number);
        });
    }

    private static Outcome outcome(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new Outcome.Refused("It is too long.");
            case 2 -> new Outcome.Unavailable("Nobody answers.", Optional.empty());
            case 3 -> new Outcome.Unavailable("Too many.", Optional.of(Duration.ofSeconds(random.nextInt(100))));
            default -> new Outcome.Sent(Optional.empty());
        };
    }
}
