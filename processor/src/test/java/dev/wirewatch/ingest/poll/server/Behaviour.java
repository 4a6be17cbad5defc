package dev.wirewatch.ingest.poll.server;

import java.io.IOException;

/** What a path does with a request. */
@FunctionalInterface
public interface Behaviour {

    /**
     * Answers, or does not; what it throws ends the connection, as does a client that goes away.
     *
     * @throws InterruptedException when the server stops
     */
    void answer(Request request, Reply reply) throws IOException, InterruptedException;
}
