/**
 * What becomes of alerts while things go wrong: the code of {@code bench soak}.
 *
 * <p>{@link dev.wirewatch.bench.soak.SoakBench} runs Kafka and a schema registry in this process and processors in
 * processes of their own, publishes articles at a steady rate and has a {@link dev.wirewatch.bench.soak.Fault} strike
 * every few seconds. In the end every good article must have raised its one alert, and the processor that no fault has
 * struck must need no more memory and files than at the beginning.
 */
package dev.wirewatch.bench.soak;
