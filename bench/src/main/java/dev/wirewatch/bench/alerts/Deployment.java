package dev.wirewatch.bench.alerts;

import dev.wirewatch.bench.MetricsPage;
import dev.wirewatch.bench.ProcessorAddress;
import dev.wirewatch.kafka.Connection;
import java.util.ArrayList;
import java.util.List;

/** What is measured: processors, and the cluster that they work on. */
final class Deployment {

    private final Connection connection;
    private final List<ProcessorAddress> processors;
    private final List<MetricsPage> pages;
    private final CpuMeter cpuMeter;

    /** @param cpuMeter tells the CPU time that the processors take */
    Deployment(Connection connection, List<ProcessorAddress> processors, CpuMeter cpuMeter) {
        this.connection = connection;
        this.processors = List.copyOf(processors);
        this.pages = processors.stream().map(MetricsPage::new).toList();
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

    /** The metrics of all processors, so that a sum is one over all of them. */
    MetricsPage.Reading metrics() throws InterruptedException {
        List<String> lines = new ArrayList<>();
        for (MetricsPage page : pages) {
            lines.addAll(page.read().lines());
        }
        return new MetricsPage.Reading(lines);
    }
}
