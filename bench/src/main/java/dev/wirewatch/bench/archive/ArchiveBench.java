package dev.wirewatch.bench.archive;

import com.sun.management.OperatingSystemMXBean;
import dev.wirewatch.archive.ArchiveIndex;
import dev.wirewatch.archive.ArchiveLimits;
import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.bench.Delays;
import dev.wirewatch.bench.archive.ArchiveReport.Row;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Fills an archive and searches it. */
final class ArchiveBench {

    /** Articles that are shown together, as of a tenth of a second. */
    private static final int BATCH = 50;

    private static final int WARM_UP = 20;
    private static final double NANOS_PER_MS = 1e6;

    private final ArchiveRecords records;
    private final Consumer<String> progress;

    ArchiveBench(ArchiveRecords records, Consumer<String> progress) {
        this.records = records;
        this.progress = progress;
    }

    /** @param searches of each sort */
    ArchiveReport run(Path folder, int articles, int searches) {
        try (ArchiveIndex index =
                ArchiveIndex.open(folder, ArchiveLimits.DEFAULT, new SimpleMeterRegistry().timer("search"))) {
            long count = 0;
            long making = 0;
            long start = cpu();
            for (int number = 0; number < articles; number += BATCH) {
                long before = ownCpu();
                List<ArchiveRecords.Of> batch = batch(number, Math.min(articles, number + BATCH));
                making += ownCpu() - before;
                for (ArchiveRecords.Of article : batch) {
                    add(article, index);
                    count += article.count();
                }
                index.publish(index.positions());
                if (number % (200 * BATCH) == 0) {
                    progress.accept("%,d articles".formatted(number));
                    index.commit();
                }
            }
            index.commit();
            double cpuMs = (cpu() - start - making) / NANOS_PER_MS / articles;
            double bytes = (double) index.bytes() / articles;
            return new ArchiveReport(articles, count, bytes, cpuMs, search(index, searches));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ArchiveRecords.Of> batch(int from, int to) {
        List<ArchiveRecords.Of> batch = new ArrayList<>();
        for (int number = from; number < to; number++) {
            batch.add(records.article(number));
        }
        return batch;
    }

    private static void add(ArchiveRecords.Of article, ArchiveIndex index) throws IOException {
        index.add(Kind.ARTICLES, article.article(), article.time());
        for (var mentions : article.mentions()) {
            index.add(Kind.MENTIONS, mentions, article.time());
        }
        for (var claim : article.claims()) {
            index.add(Kind.CLAIMS, claim, article.time());
        }
    }

    private List<Row> search(ArchiveIndex index, int searches) {
        List<Row> rows = new ArrayList<>();
        List<long[]> all = new ArrayList<>();
        new MadeSearches(records.templates()).sorts().forEach((name, sort) -> {
            times(index, sort, Math.min(WARM_UP, searches));
            long[] nanos = times(index, sort, searches);
            all.add(nanos);
            rows.add(row(name, Arrays.stream(nanos)));
        });
        rows.add(row("all", all.stream().flatMapToLong(Arrays::stream)));
        return rows;
    }

    private static long[] times(ArchiveIndex index, Consumer<ArchiveView> sort, int count) {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            try (ArchiveView view = index.view()) {
                sort.accept(view);
            }
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private static Row row(String name, LongStream nanos) {
        Delays delays = Delays.ofNanos(nanos);
        return new Row(name, delays.percentile(0.5), delays.percentile(0.95), delays.percentile(0.99), delays.max());
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long ownCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
