package dev.wirewatch.topology.step;

import dev.wirewatch.topology.state.StoreSpec;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/** Steps, one after another, that start from a source of {@link TopologyBuilder}. */
public final class Pipeline<T> {

    private final KStream<String, T> stream;

    Pipeline(KStream<String, T> stream) {
        this.stream = stream;
    }

    /**
     * Adds a step.
     *
     * @param name of the node; dead letters and meters carry it, so it should not change
     * @param step makes a new object at each call, one for each task
     * @param stores that the step may use
     */
    public <O> Pipeline<O> then(String name, Supplier<Step<T, O>> step, List<StoreSpec<?>> stores) {
        String[] names = stores.stream().map(StoreSpec::name).toArray(String[]::new);
        return new Pipeline<>(stream.process(() -> step.get().named(name), Named.as(name), names));
    }

    /** Adds a step with one store. */
    public <O> Pipeline<O> then(String name, Supplier<Step<T, O>> step, StoreSpec<?> store) {
        return then(name, step, List.of(store));
    }

    /** Adds a step without memory. */
    public <O> Pipeline<O> then(String name, Supplier<Step<T, O>> step) {
        return then(name, step, List.of());
    }

    KStream<String, T> stream() {
        return stream;
    }
}
