package dev.wirewatch.topology.step;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Record;

/** A step without memory: forwards each record that a pure function makes of a key and a value. */
public final class FlatMap<I, O> extends Step<I, O> {

    private final BiFunction<String, I, List<KeyValue<String, O>>> function;

    public FlatMap(BiFunction<String, I, List<KeyValue<String, O>>> function) {
        this.function = function;
    }

    @Override
    protected void handle(Record<String, I> record) {
        function.apply(record.key(), record.value())
                .forEach(made -> forward(record.withKey(made.key).withValue(made.value)));
    }
}
