package dev.wirewatch.bench.soak;

import dev.wirewatch.bench.BenchThreads;
import dev.wirewatch.bench.soak.ProcessorProcess.Use;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a processor holds, looked at once a second. */
final class UseGauge implements AutoCloseable {

    /** The least that was held in an early and in the last quarter of the time. */
    record Growth(double early, double late) {

        /** Whether the late is no more than a quarter over the early. */
        boolean isFlat() {
            return late <= early * 1.25;
        }
    }

    private final ProcessorProcess processor;
    private final List<Use> uses = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader = BenchThreads.everySecond("use", this::read);

    private UseGauge(ProcessorProcess processor) {
        this.processor = processor;
    }

    static UseGauge watch(ProcessorProcess processor) {
        UseGauge gauge = new UseGauge(processor);
        gauge.reader.start();
        return gauge;
    }

    /** Of what is in use after a collection of garbage, in bytes. */
    Growth heap() {
        return growth(Use::heapBytes);
    }

    Growth openFiles() {
        return growth(Use::openFiles);
    }

    /** The first quarter is left out, in which caches fill. */
    private Growth growth(ToDoubleFunction<Use> of) {
        List<Use> all = List.copyOf(uses);
        return new Growth(
                least(all.subList(all.size() / 4, all.size() / 2), of),
                least(all.subList(all.size() * 3 / 4, all.size()), of));
    }

    private static double least(List<Use> uses, ToDoubleFunction<Use> of) {
        return uses.stream().mapToDouble(of).min().orElse(0);
    }

    private void read() throws InterruptedException {
        processor.use().ifPresent(uses::add);
    }

    @Override
    public void close() throws InterruptedException {
        reader.interrupt();
        reader.join();
    }
}
