/**
 * Alerts on their way to people.
 *
 * <p>A channel is a way on which people are told: a {@link dev.wirewatch.deliver.Transport} is a kind of channel, and has
 * a package of its own below this one. It opens a {@link dev.wirewatch.deliver.Sender} for each channel, which sends a
 * {@link dev.wirewatch.deliver.Message} and tells how that went, as an {@link dev.wirewatch.deliver.Outcome}. What
 * follows from an outcome, such as when a message is tried again, is decided in {@code queue} and nowhere else; {@code
 * state} is what is noted of it, and {@code loop} brings alerts, notes and senders together.
 */
package dev.wirewatch.deliver;
