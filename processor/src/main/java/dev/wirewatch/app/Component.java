package dev.wirewatch.app;

import dev.wirewatch.serve.Routes;
import java.util.List;

/** One part of a running processor. A {@link Role} starts one or more. */
interface Component extends AutoCloseable {

    /** What an operator knows it by, such as {@code feed poller}. */
    String title();

    /** Whether it does its work or is about to. If not, only a restart helps. */
    boolean isLive();

    /** Whether it does its work. */
    boolean isReady();

    /** What it answers over HTTP. */
    default List<Routes> routes() {
        return List.of();
    }

    /** Ends what clients listen to for as long as it runs; the server waits for all other requests. */
    default void endStreams() {}

    @Override
    void close();

    /** Starts a component out of what the process has. */
    @FunctionalInterface
    interface Starter {

        Component start(Wiring wiring);
    }
}
