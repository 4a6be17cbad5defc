/**
 * The commands that run a processor: {@code up} with an embedded Kafka and registry, {@code run} against a cluster; and
 * {@code topology}, which prints what they run. All of them start {@link dev.wirewatch.app}.
 *
 * <p>The first {@code up} in a data folder plays the sample stories ({@link dev.wirewatch.cli.run.Seeds}).
 */
package dev.wirewatch.cli.run;
