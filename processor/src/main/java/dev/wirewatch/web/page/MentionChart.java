package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** In how many articles something is named, by hour or by day. */
public record MentionChart(List<ArchiveView.Bucket> buckets, boolean byHour) {

    /** Beyond them bars are too thin. */
    private static final int MOST = 240;

    static MentionChart of(List<ArchiveView.Bucket> buckets, boolean byHour) {
        return new MentionChart(buckets.subList(Math.max(0, buckets.size() - MOST), buckets.size()), byHour);
    }

    /** Seconds since 1970. */
    public String times() {
        return buckets.stream()
                .map(bucket -> Long.toString(bucket.start().getEpochSecond()))
                .collect(Collectors.joining(","));
    }

    public String counts() {
        return buckets.stream().map(bucket -> Long.toString(bucket.records())).collect(Collectors.joining(","));
    }

    /** Seconds of a bucket. */
    public long step() {
        return (byHour ? Duration.ofHours(1) : Duration.ofDays(1)).toSeconds();
    }

    /** Those of the table: the newest first, without those in which it is not named. */
    public List<ArchiveView.Bucket> rows() {
        return buckets.stream()
                .filter(bucket -> bucket.records() > 0)
                .sorted((a, b) -> b.start().compareTo(a.start()))
                .toList();
    }
}
