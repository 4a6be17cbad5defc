package dev.wirewatch.topology.step;

import dev.wirewatch.topology.deadletter.RejectedArticleException;
import dev.wirewatch.topology.metrics.MeterConfig;
import dev.wirewatch.topology.state.StoreSpec;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * One step of the topology: takes records in, hands them to pure code, and forwards what that makes of them. What it
 * throws makes the record a dead letter, unless an outage is the cause. Kafka Streams makes one object a task and calls
 * it from one thread.
 *
 * @param <I> values in
 * @param <O> values out
 */
public abstract class Step<I, O> implements Processor<String, I, String, O> {

    /**
     * A record that is older tells of others that wait, and the next commit is for all of them. It is as old as its article,
     * which has taken some 30 ms when all is idle and its alert is raised.
     */
    private static final Duration JUST_COME = Duration.ofMillis(75);

    private final List<Meter> gauges = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private String name = "";
    private ProcessorContext<String, O> context;
    private StepMeters meters;
    private boolean forwarding;
    /** By how much the broker's clock is ahead of ours, as records show it, in milliseconds: 0 or less. */
    private long skew;

    final Step<I, O> named(String node) {
        name = node;
        return this;
    }

    @Override
    public final void init(ProcessorContext<String, O> context) {
        this.context = context;
        meters = new StepMeters(registry(), name);
        start();
    }

    /**
     * Kafka Streams handles exceptions only: with an error its thread would stop at this record again and again. What
     * Kafka's own code was doing, though, it may not have ended, so there the thread must start anew.
     */
    @Override
    public final void process(Record<String, I> record) {
        forwarding = false;
        try {
            meters.measure(() -> handle(record));
        } catch (RuntimeException e) {
            forget(record);
            throw e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            forget(record);
            if (forwarding) {
                throw e;
            }
            throw new RejectedArticleException("It takes more memory than there is: %s."
                    .formatted(e.getClass().getSimpleName()));
        }
    }

    @Override
    public final void close() {
        gauges.forEach(gauge -> registry().remove(gauge));
        gauges.clear();
        timers.forEach(timer -> timer.runWhile(false));
        timers.clear();
    }

    /**
     * Called when the stores have been restored, before the first record; and again, on the same object, when its task
     * starts anew after an error.
     */
    protected void start() {}

    protected abstract void handle(Record<String, I> record);

    /**
     * Called when {@link #handle} has failed: what the step has on the heap may differ from what is stored, and is to be
     * read anew.
     */
    protected void forget(Record<String, I> record) {}

    protected final void forward(Record<String, O> record) {
        forwarding = true;
        meters.forward(() -> context.forward(record));
        forwarding = false;
    }

    /**
     * Commits when the record has been processed, so that its results can be read at once. In a backlog nothing is
     * committed before the commit interval is over: a transaction costs about a third of what an article does.
     */
    protected final void commitIfJustCome(Record<String, I> record) {
        long age = now().toEpochMilli() - record.timestamp();
        skew = Math.min(skew, age);
        if (age - skew < JUST_COME.toMillis()) {
            context.commit();
        }
    }

    /** @param spec of one of the stores that the step has been given */
    protected final <T extends SpecificRecord> KeyValueStore<String, T> store(StoreSpec<T> spec) {
        return context.getStateStore(spec.name());
    }

    protected final Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }

    /** Calls back after each interval of wall-clock time, between two records. */
    protected final void every(Duration interval, Punctuator punctuator) {
        timer(interval, punctuator).runWhile(true);
    }

    /** Calls back like {@link #every}, but only while it is told to. */
    protected final Timer timer(Duration interval, Punctuator punctuator) {
        Timer timer = new Timer(() -> context.schedule(interval, PunctuationType.WALL_CLOCK_TIME, punctuator));
        timers.add(timer);
        return timer;
    }

    /** Adds a gauge for the partition that this task works on; it is removed with the task. */
    protected final void gauge(String meter, String description, Supplier<Number> value) {
        gauges.add(Gauge.builder(meter, value)
                .description(description)
                .tag("partition", Integer.toString(context.taskId().partition()))
                .register(registry()));
    }

    protected final MeterRegistry registry() {
        return MeterConfig.registry(context.appConfigs());
    }
}
