/**
 * The records that stand in the topics, generated from the Avro schemas in {@code src/main/avro}. Every release's schemas
 * are kept in {@code released/}; a test holds that each of them reads what any other wrote.
 */
package dev.wirewatch.schemas;
