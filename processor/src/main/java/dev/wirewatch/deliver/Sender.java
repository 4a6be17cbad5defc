package dev.wirewatch.deliver;

import java.util.concurrent.CompletableFuture;

/** Sends the messages of one channel. */
public interface Sender extends AutoCloseable {

    /**
     * Sends a message, once. It blocks for no time worth speaking of, and the future ends within a time limit of its own,
     * exceptionally only by a fault of the program. A secret is read each time, so that one that was replaced is used at
     * once.
     */
    CompletableFuture<Outcome> send(Message message);

    /** How many messages may be on their way at the same time, at least one. Two of one watch never are. */
    int concurrency();

    @Override
    void close();
}
