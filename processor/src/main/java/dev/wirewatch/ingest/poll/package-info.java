/**
 * Feeds that are polled for news, and feeds that their hubs push.
 *
 * <p>Which feeds there are stands in news.feeds, what is known of each after its last fetch in news.feed-states; both are
 * compacted and have as many partitions, so that a feed and its state stand in partitions of one number. {@link
 * dev.wirewatch.ingest.poll.FeedLog} reads the first as a member of a group: the feeds of a partition belong to the
 * instance that the partition is assigned to, and no other lock is needed. It writes what a poll brought, articles and
 * state, in one transaction that an instance which has lost the partition cannot commit. So nothing goes out twice or is
 * missed, wherever a process dies.
 *
 * <p>{@link dev.wirewatch.ingest.poll.FeedPoller} is the one thread that owns it all: it takes part in the group, writes
 * results, starts what is due. {@link dev.wirewatch.ingest.poll.PollQueue} says what is due, one feed a host at a time;
 * {@link dev.wirewatch.ingest.poll.Poll} fetches and parses on other threads; {@link
 * dev.wirewatch.ingest.poll.FeedTransition} is the pure middle: from a state and a result to the next state and the articles to
 * publish, with {@link dev.wirewatch.ingest.poll.SeenItems} to tell new from revised from seen and {@link
 * dev.wirewatch.ingest.poll.PollSchedule} to tell when to come back. {@link dev.wirewatch.ingest.poll.WebSub} subscribes
 * where a feed names a hub; what hubs send goes the same way as what polls bring.
 */
package dev.wirewatch.ingest.poll;
