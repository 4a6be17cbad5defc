/**
 * Articles on disk: what the language library finds in them ({@code annotate}), which of them tell one story ({@code
 * stories PATH}), what texts are to claims ({@code compare}), who says the same ({@code statements}), and what stood out on
 * which day ({@code trends PATH}); and bursts in counts ({@code bursts}). None needs Kafka.
 *
 * <p>Articles are annotated in parallel by {@code ArticleJobs} and come out in input order.
 */
package dev.wirewatch.cli.annotate;
