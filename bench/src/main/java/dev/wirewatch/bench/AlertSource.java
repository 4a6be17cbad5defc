package dev.wirewatch.bench;

import java.util.function.Consumer;

/** Where the alerts of a bench arrive. */
public interface AlertSource extends AutoCloseable {

    /** Begins to tell the address of the article of each alert that arrives, until it is closed. */
    void start(Consumer<String> article);

    @Override
    void close();
}
