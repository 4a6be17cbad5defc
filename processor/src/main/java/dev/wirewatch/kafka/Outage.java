package dev.wirewatch.kafka;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells temporary failures, such as a registry or a broker that is away, from faults of a record. */
public final class Outage {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private Outage() {}

    /** Whether an outage caused the error: the same record may succeed later, so it must wait and not become a dead letter. */
    public static boolean isBehind(Throwable error) {
        return Stream.iterate(error, e -> e != null, Throwable::getCause).anyMatch(Outage::isOutage);
    }

    private static boolean isOutage(Throwable e) {
        if (e instanceof RestClientException rest) {
            int status = rest.getStatus();
            return status >= 500
                    || status == TOO_MANY_REQUESTS
                    || status == UNAUTHORIZED
                    || status == FORBIDDEN
                    || (status == NOT_FOUND && !isRegistrys(rest));
        }
        return e instanceof RetriableException || (e instanceof IOException && !isBadAvro(e));
    }

    /** Whether the error code is the registry's own, and not of a proxy whose registry is away. */
    private static boolean isRegistrys(RestClientException notFound) {
        return notFound.getErrorCode() / 100 == NOT_FOUND;
    }

    /** Avro reads from memory, but throws I/O errors when the bytes end too soon or are no number. */
    private static boolean isBadAvro(Throwable e) {
        return e instanceof EOFException || e instanceof InvalidNumberEncodingException;
    }
}
