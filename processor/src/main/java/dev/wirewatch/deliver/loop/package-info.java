/**
 * Alerts from Kafka to channels.
 *
 * <p>{@link dev.wirewatch.deliver.loop.DeliveryLoop} is the one thread that owns all state. Its work has two stages, which
 * one consumer group shares out over the instances. An alert of news.alerts becomes a delivery in news.deliveries for each
 * channel that takes it, in one transaction with the group's offset, so each once. A partition of news.deliveries has all
 * deliveries of some channels; who owns it reads it from its beginning, and then sends on those channels. {@link
 * dev.wirewatch.deliver.loop.PairedAssignor} sees to it that each instance has its share of both. What was sent
 * and not noted when an instance dies goes out again from the next owner, with the same id.
 *
 * <p>A {@link dev.wirewatch.deliver.Sender} works on threads of its own. What comes of it comes back through a queue, and
 * is written in transactions of many at a time. The alerts themselves stay in news.alerts and are read when their turn
 * comes, unless they have come just now. The first reader of a channel's deliveries in a restart reads a week of them.
 */
package dev.wirewatch.deliver.loop;
