package dev.wirewatch.bench.alerts;

import dev.wirewatch.bench.BenchThreads;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CPU time that the threads of this process have used, by the part of the program that they work for. What no Java thread
 * used is the JVM's own: garbage collection and compilation.
 *
 * @param byThread nanoseconds by thread id
 * @param partByThread part by thread id
 * @param process nanoseconds of the whole process
 */
record CpuByPart(Map<Long, Long> byThread, Map<Long, String> partByThread, long process) {

    private static final String JVM = "JVM (GC, compiler)";

    /** Beginnings of thread names, in the order in which they are tried; what fits none is another part's. */
    private static final Map<String, String> PARTS = parts();

    static CpuMeter.Use meter() {
        CpuByPart before = now();
        return () -> now().since(before);
    }

    private static CpuByPart now() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<Long, Long> cpu = new HashMap<>();
        Map<Long, String> parts = new HashMap<>();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                cpu.put(thread.getThreadId(), Math.max(0, threads.getThreadCpuTime(thread.getThreadId())));
                parts.put(thread.getThreadId(), part(thread.getThreadName()));
            }
        }
        return new CpuByPart(cpu, parts, processNanos());
    }

    /** Seconds by part since an earlier time, those of threads that have ended meanwhile with the JVM's. */
    private Map<String, Double> since(CpuByPart earlier) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        PARTS.values().forEach(part -> seconds.put(part, 0.0));
        double rest = (process - earlier.process) / 1e9;
        for (Map.Entry<Long, Long> thread : byThread.entrySet()) {
            double used = (thread.getValue() - earlier.byThread.getOrDefault(thread.getKey(), 0L)) / 1e9;
            seconds.merge(partByThread.get(thread.getKey()), used, Double::sum);
            rest -= used;
        }
        seconds.put(JVM, Math.max(0, rest));
        return seconds;
    }

    private static String part(String threadName) {
        return PARTS.entrySet().stream()
                .filter(part -> threadName.startsWith(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }

    private static long processNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("wirewatch-", "stream threads");
        parts.put("kafka-producer-network-thread", "clients");
        parts.put("kafka-coordinator-heartbeat-thread", "clients");
        parts.put("kafka-admin-client-thread", "clients");
        for (String thread :
                List.of("data-plane", "kafka-", "group-coord", "broker-", "controller-", "Txn", "raft-", "executor-")) {
            parts.put(thread, "broker");
        }
        parts.put("archive", "archive");
        parts.put("Lucene", "archive");
        parts.put("http", "HTTP");
        parts.put("stream-", "HTTP");
        parts.put(BenchThreads.PREFIX, "bench");
        return parts;
    }
}
