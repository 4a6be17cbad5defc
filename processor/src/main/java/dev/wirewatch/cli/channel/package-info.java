/**
 * {@code channel} and {@code deliver}: the ways on which people are told of alerts. The commands read and write
 * news.channels; every processor that delivers sees each change at once.
 *
 * <p>{@link dev.wirewatch.cli.channel.ChannelOptions} reads what a new one is told, and {@link
 * dev.wirewatch.cli.channel.ChannelTable} prints how each fares.
 */
package dev.wirewatch.cli.channel;
