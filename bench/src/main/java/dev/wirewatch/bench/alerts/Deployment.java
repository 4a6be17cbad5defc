package dev.wirewatch.bench.alerts;

import dev.wirewatch.bench.MetricsPage;
import dev.wirewatch.bench.ProcessorAddress;
import dev.wirewatch.kafka.Connection;
import java.util.List;

/** What is measured: processors, and the cluster that they work on. */
final class Deployment {

    private final Connection connection;
    private final List<ProcessorAddress> processors;
    private final List<MetricsPage> metrics;
    private final CpuMeter cpuMeter;

    /** @param cpuMeter tells the CPU time that the processors take */
    Deployment(Connection connection, List<ProcessorAddress> processors, CpuMeter cpuMeter) {
        this.connection = connection;
        this.processors = List.copyOf(processors);
        this.metrics = processors.stream().map(MetricsPage::new).toList();
        this.cpuMeter = cpuMeter;
    }

    Connection connection() {
        return connection;
    }

    List<ProcessorAddress> processors() {
        return processors;
    }

    CpuMeter cpuMeter() {
        return cpuMeter;
    }

    /** The sum of a metric over all processors; see {@link MetricsPage#sum}. */
    double sum(String name, String label) throws InterruptedException {
        double sum = 0;
        for (MetricsPage page : metrics) {
            sum += page.sum(name, label);
        }
        return sum;
    }
}
