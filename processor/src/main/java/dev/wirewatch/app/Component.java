package dev.wirewatch.app;

import dev.wirewatch.serve.Routes;
import java.util.List;

/** One role of a {@link Application} at work. */
interface Component extends AutoCloseable {

    /** As it is called when it has stopped. */
    String title();

    /** Whether it does its work or is about to: when not, only a restart helps. */
    boolean isLive();

    boolean isReady();

    /** What it answers over HTTP. */
    List<Routes> routes();

    @Override
    void close();
}
