package dev.wirewatch.serve;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose request does not arrive. A client that sends its header byte by byte is never idle, and a few
 * hundred of them would take all connections.
 */
final class HeaderTimeout implements Connection.Listener {

    private static final long SECONDS = 5;
    private static final long NONE = -1;

    private final Scheduler scheduler;

    HeaderTimeout(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection http) {
            later(http, NONE);
        }
    }

    private void later(HttpConnection connection, long arriving) {
        scheduler.schedule(() -> check(connection, arriving), SECONDS, TimeUnit.SECONDS);
    }

    /** @param before the number of the request whose header was arriving at the last check */
    private void check(HttpConnection connection, long before) {
        if (!connection.getEndPoint().isOpen()) {
            return;
        }
        HttpParser parser = connection.getParser();
        long now = parser.inHeaderState() && !parser.isStart() ? connection.getMessagesIn() : NONE;
        if (now != NONE && now == before) {
            connection.getEndPoint().close();
        } else {
            later(connection, now);
        }
    }
}
