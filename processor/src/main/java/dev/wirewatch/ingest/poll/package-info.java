/**
 * Feeds that are polled, and feeds that hubs push.
 *
 * <p>The feeds are in news.feeds, the state of each after its last fetch in news.feed-states. Both topics are compacted
 * and have the same number of partitions, so that a feed and its state are in partitions of the same number. {@link
 * dev.wirewatch.ingest.poll.FeedLog} reads the first as a member of a group ({@link
 * dev.wirewatch.ingest.poll.FeedGroup}): the feeds of a partition belong to the instance that the partition is assigned
 * to, and no other lock is needed. It writes the result of a poll, articles and state, in one transaction that an
 * instance which has lost the partition cannot commit. So nothing is published twice or missed, wherever a process dies.
 *
 * <p>{@link dev.wirewatch.ingest.poll.FeedPoller} is the one thread that owns all of it: it takes part in the group,
 * writes results and starts polls. {@link dev.wirewatch.ingest.poll.AssignedFeeds} holds what it knows, and {@link
 * dev.wirewatch.ingest.poll.PollQueue} which feed is next, one of a host at a time. {@link
 * dev.wirewatch.ingest.poll.Poll} fetches and parses on other threads; its result comes back as a {@link
 * dev.wirewatch.ingest.poll.FeedEvent} through the queue of {@link dev.wirewatch.ingest.poll.FeedEvents}. {@link
 * dev.wirewatch.ingest.poll.WebSub} subscribes at the hubs that feeds name, and what hubs send comes through the same
 * queue.
 *
 * <p>{@link dev.wirewatch.ingest.poll.FeedTransition} is the pure core: from a state and an event to the next state and
 * the articles to publish. {@link dev.wirewatch.ingest.poll.SeenItems} separates new, revised and seen items, {@link
 * dev.wirewatch.ingest.poll.StateUpdate} counts, and {@link dev.wirewatch.ingest.poll.PollSchedule} sets the next time.
 *
 * <p>{@link dev.wirewatch.ingest.poll.Feeds} and {@link dev.wirewatch.ingest.poll.Opml} serve the commands that add, list
 * and exchange feeds.
 */
package dev.wirewatch.ingest.poll;
