package dev.wirewatch.outbound;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Explains why a request failed, in one sentence for people to read. */
public final class FailureMessage {

    private static final double MILLIS = 1000;

    private final String host;
    private final TimeLimits limits;

    public FailureMessage(String host, TimeLimits limits) {
        this.host = host;
        this.limits = limits;
    }

    public String of(IOException error) {
        if (error instanceof RequestException) {
            return error.getMessage();
        }
        if (error instanceof UnknownHostException) {
            return "There is no host '" + host + "'.";
        }
        if (error instanceof SocketTimeoutException) {
            return says(error, "connect")
                    ? "No connection to '" + host + "' within " + seconds(limits.connect()) + "."
                    : "'" + host + "' sent nothing for " + seconds(limits.firstByte()) + ".";
        }
        if (error instanceof InterruptedIOException) {
            return "'" + host + "' did not finish within " + seconds(limits.whole()) + ".";
        }
        if (error instanceof ConnectException) {
            return "'" + host + "' refuses the connection: " + message(error) + ".";
        }
        if (error instanceof SSLException) {
            return "No secure connection to '" + host + "': " + message(error) + ".";
        }
        if (error instanceof EOFException) {
            return "The answer of '" + host + "' is incomplete.";
        }
        return "The answer of '" + host + "' cannot be read: " + message(error) + ".";
    }

    private static boolean says(IOException error, String word) {
        return message(error).toLowerCase(Locale.ROOT).contains(word);
    }

    private static String message(IOException error) {
        return Optional.ofNullable(error.getMessage())
                .orElseGet(() -> error.getClass().getSimpleName())
                .replaceAll("\\s+", " ")
                .replaceFirst("\\.$", "");
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%s s", duration.toMillis() / MILLIS).replace(".0 ", " ");
    }
}
