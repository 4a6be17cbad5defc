/**
 * What is to be sent on which channel, in which order and when. In memory and without a clock of its own: a caller says
 * what has happened and what time it is.
 *
 * <p>{@link dev.wirewatch.deliver.queue.Bindings} tells which channels take an alert. {@link
 * dev.wirewatch.deliver.queue.ChannelQueues} has a {@link dev.wirewatch.deliver.queue.ChannelQueue} for each channel of
 * this instance, which holds the open deliveries by position only, in a lane for each watch. A queue begins an {@link
 * dev.wirewatch.deliver.queue.Attempt}, is told its outcome and answers with the deliveries whose state has changed.
 *
 * <p>Several deliveries may be gathered in one summary. They bear its id before it is sent, and no other joins them: so
 * the same id always tells the same alerts, also when it is sent again after a crash.
 */
package dev.wirewatch.deliver.queue;
