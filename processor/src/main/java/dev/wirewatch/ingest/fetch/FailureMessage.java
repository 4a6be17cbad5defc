package dev.wirewatch.ingest.fetch;

import dev.wirewatch.ingest.fetch.DecodedBody.TooLargeException;
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

/** What went wrong on the way, in one sentence for people to read. */
final class FailureMessage {

    private static final double MILLIS = 1000;

    private final String host;
    private final FetchSettings settings;

    FailureMessage(String host, FetchSettings settings) {
        this.host = host;
        this.settings = settings;
    }

    String sentence(IOException error) {
        if (error instanceof ForbiddenAddressException || error instanceof TooLargeException) {
            return error.getMessage();
        }
        if (error instanceof UnknownHostException) {
            return "There is no host '" + host + "'.";
        }
        if (error instanceof SocketTimeoutException) {
            return says(error, "connect")
                    ? "No connection to '" + host + "' came about within " + seconds(settings.connectTimeout()) + "."
                    : "'" + host + "' sent nothing for " + seconds(settings.firstByteTimeout()) + ".";
        }
        if (error instanceof InterruptedIOException) {
            return "'" + host + "' was not done within " + seconds(settings.wholeTimeout()) + ".";
        }
        if (error instanceof ConnectException) {
            return "'" + host + "' takes no connection: " + words(error) + ".";
        }
        if (error instanceof SSLException) {
            return "No safe connection to '" + host + "' came about: " + words(error) + ".";
        }
        if (error instanceof EOFException) {
            return "The answer of '" + host + "' ends before it is whole.";
        }
        return "The answer of '" + host + "' cannot be read: " + words(error) + ".";
    }

    private static boolean says(IOException error, String word) {
        return words(error).toLowerCase(Locale.ROOT).contains(word);
    }

    private static String words(IOException error) {
        return Optional.ofNullable(error.getMessage())
                .orElseGet(() -> error.getClass().getSimpleName())
                .replaceAll("\\s+", " ")
                .replaceFirst("\\.$", "");
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%s s", duration.toMillis() / MILLIS).replace(".0 ", " ");
    }
}
