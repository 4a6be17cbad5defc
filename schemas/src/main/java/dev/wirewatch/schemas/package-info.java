/**
 * The records of the topics, generated from the Avro schemas in {@code src/main/avro}. Every release's schemas are kept in
 * {@code released/}; a test checks that each of them reads what any other wrote (FULL_TRANSITIVE).
 *
 * <p>A record that comes from an article refers to it as {@code article}, an {@link dev.wirewatch.schemas.ArticleRef}. A
 * {@link dev.wirewatch.schemas.Claim} has it on news.claims only: in an enriched article or an alert it would repeat what the
 * record around it says.
 *
 * <p>Every enum has UNKNOWN as its default, which a program reads for a symbol that was added after it was built. It then
 * leaves the record alone: it neither acts on it nor fails.
 */
package dev.wirewatch.schemas;
