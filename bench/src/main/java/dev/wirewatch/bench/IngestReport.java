package dev.wirewatch.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What {@link IngestBench} measured, one row per format. */
public record IngestReport(List<Row> rows) {

    public IngestReport {
        rows = List.copyOf(rows);
    }

    /**
     * The speed of reading one format.
     *
     * @param format by its name in commands, such as {@code newsml-g2}
     * @param itemsPerDocument in each of the documents that were read
     * @param library whose parse alone {@code plain} is
     */
    public record Row(String format, int itemsPerDocument, Speed ours, String library, Speed plain) {

        /** How much of the library's own speed is left when articles are made of what it reads. */
        @JsonProperty
        public double ratio() {
            return ours.items() / plain.items();
        }
    }

    /** What was read in a second; a megabyte is a million bytes. */
    public record Speed(double items, double megabytes) {

        static Speed of(ThroughputProbe.Rate rate, int itemsPerDocument) {
            return new Speed(rate.pieces() * itemsPerDocument, rate.units() / 1e6);
        }
    }
}
