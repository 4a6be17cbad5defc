package dev.wirewatch.bench.deliver;

import dev.wirewatch.bench.DelayMs;

/**
 * What {@link DeliverBench} found.
 *
 * @param deadChannels beside the one that is measured
 * @param perSecond alerts in a second that it received, written as fast as Kafka took them
 * @param delayMs of alerts at a rate: from when one is written until it was received
 */
public record DeliverReport(int deadChannels, double perSecond, DelayMs delayMs) {}
