/**
 * {@code annotate} and {@code stories}: what the language library finds in articles on disk, and which of them tell one
 * story. Neither needs Kafka.
 *
 * <p>Articles are annotated in parallel by {@code ArticleJobs} and come out in input order.
 */
package dev.wirewatch.cli.annotate;
