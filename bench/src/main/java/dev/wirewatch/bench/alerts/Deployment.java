package dev.wirewatch.bench.alerts;

import dev.wirewatch.bench.MetricsPage;
import dev.wirewatch.bench.ProcessorAddress;
import dev.wirewatch.kafka.Connection;
import java.util.List;

/**
 * What is measured.
 *
 * @param connection to the cluster that the processors work on
 * @param cpuMeter tells the CPU time that the processors take
 */
record Deployment(Connection connection, List<ProcessorAddress> processors, CpuMeter cpuMeter) {

    /** The sum of a metric over all processors; see {@link MetricsPage#sum}. */
    double sum(String name, String label) throws InterruptedException {
        double sum = 0;
        for (ProcessorAddress processor : processors) {
            sum += new MetricsPage(processor).sum(name, label);
        }
        return sum;
    }
}
