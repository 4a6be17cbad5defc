package dev.wirewatch.ingest.http;

import com.google.common.base.Throwables;
import dev.wirewatch.formats.Gzip;
import dev.wirewatch.serve.Problem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** Reads and decompresses a request's body, and stops as soon as it is too large or too slow. */
final class RequestBody {

    private static final int CHUNK = 16 * 1024;

    private RequestBody() {}

    static byte[] read(Context http, Limits limits, InFlight.Permit permit) throws RequestRejectedException {
        boolean gzip = isGzip(Optional.ofNullable(http.header("Content-Encoding")));
        if (http.req().getContentLengthLong() > limits.bodyBytes()) {
            throw tooLarge(limits);
        }
        long end = System.nanoTime() + limits.reading().toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream raw = http.req().getInputStream();
            InputStream input = Gzip.unpacked(gzip ? new GZIPInputStream(raw, CHUNK) : raw);
            for (int count = input.read(chunk); count >= 0; count = input.read(chunk)) {
                if (body.size() + count > limits.bodyBytes()) {
                    throw tooLarge(limits);
                }
                if (System.nanoTime() > end) {
                    throw tooSlow();
                }
                permit.reserve(count);
                body.write(chunk, 0, count);
            }
        } catch (IOException e) {
            throw isTooSlow(e) ? tooSlow() : broken(gzip, e);
        } finally {
            permit.arrived();
        }
        return body.toByteArray();
    }

    /** The server interrupts nothing; {@link InFlight} does where a slow body is to give way. */
    private static boolean isTooSlow(IOException e) {
        return Throwables.getCausalChain(e).stream()
                .anyMatch(cause -> cause instanceof TimeoutException
                        || cause instanceof InterruptedException
                        || cause instanceof InterruptedIOException);
    }

    private static boolean isGzip(Optional<String> encoding) throws RequestRejectedException {
        String name = encoding.orElse("identity").strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "identity" -> false;
            case "gzip", "x-gzip" -> true;
            default ->
                throw new RequestRejectedException(Problem.of(
                                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                                "The Content-Encoding '" + name + "' is not supported; send gzip, or none.")
                        .withHeader("Accept-Encoding", "gzip"));
        };
    }

    private static RequestRejectedException tooLarge(Limits limits) {
        return new RequestRejectedException(
                HttpStatus.CONTENT_TOO_LARGE,
                "The body is larger than %d bytes; send fewer articles at once, or set http.max.body.bytes."
                        .formatted(limits.bodyBytes()));
    }

    private static RequestRejectedException tooSlow() {
        return new RequestRejectedException(HttpStatus.REQUEST_TIMEOUT, "The body did not arrive in time.");
    }

    private static RequestRejectedException broken(boolean gzip, IOException e) {
        return new RequestRejectedException(
                HttpStatus.BAD_REQUEST,
                gzip ? "The body is incomplete or not gzip: " + e.getMessage() + "." : "The body is incomplete.");
    }
}
