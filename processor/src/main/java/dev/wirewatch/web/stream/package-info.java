/**
 * What comes in on a topic, as Server-Sent Events.
 *
 * <p>A {@link dev.wirewatch.web.stream.TopicHub} reads a topic once for all who listen. Who comes back says by the id of
 * its last event where it was: the positions in all partitions ({@link dev.wirewatch.kafka.Positions}). What lies between
 * there and the hub is read from Kafka for it alone ({@link dev.wirewatch.web.stream.MissedRecords}); then it listens to the
 * hub. Both know each record by partition and offset, so that nothing is missed or repeated at the seam. An {@link
 * dev.wirewatch.web.stream.EventStream} is one listener, which holds a thread of its own, so that one that reads slowly
 * delays nobody; it is cut off, with a reason, when too much waits for it, and resumes like any other.
 */
package dev.wirewatch.web.stream;
