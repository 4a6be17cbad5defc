package dev.wirewatch.kafka;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells trouble that passes, such as a registry or a broker that is away, from a record's own fault. */
public final class Outage {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private Outage() {}

    /** Whether the same record may well go through later, so that it must wait and not become a dead letter. */
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

    /** Whether the registry says so with a code of its own, and not a proxy that stands before a registry that is away. */
    private static boolean isRegistrys(RestClientException notFound) {
        return notFound.getErrorCode() / 100 == NOT_FOUND;
    }

    /** Avro reads from bytes in memory and yet calls it an I/O error when they end too soon or are no number. */
    private static boolean isBadAvro(Throwable e) {
        return e instanceof EOFException || e instanceof InvalidNumberEncodingException;
    }
}
