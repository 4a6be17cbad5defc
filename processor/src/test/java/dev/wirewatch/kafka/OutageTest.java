package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutageTest {

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(new ConnectException("refused"), true),
                Arguments.of(new SocketTimeoutException(), true),
                Arguments.of(new UnknownHostException("registry"), true),
                Arguments.of(new UncheckedIOException(new IOException("reset")), true),
                Arguments.of(new SerializationException("schema", new ConnectException("refused")), true),
                Arguments.of(new TimeoutException("no metadata"), true),
                Arguments.of(new IllegalStateException(new TimeoutException("no metadata")), true),
                Arguments.of(rest(500), true),
                Arguments.of(rest(503), true),
                Arguments.of(rest(429), true),
                Arguments.of(rest(401), true),
                Arguments.of(rest(403), true),
                Arguments.of(new SerializationException("schema", rest(502)), true),
                Arguments.of(new RestClientException("nothing here but a proxy", 404, 50005), true),
                Arguments.of(new RestClientException("another path than the registry's", 404, 404), true),
                Arguments.of(rest(404), false),
                Arguments.of(rest(409), false),
                Arguments.of(rest(422), false),
                Arguments.of(new SerializationException("Unknown magic byte!"), false),
                Arguments.of(new SerializationException("record", new EOFException()), false),
                Arguments.of(new SerializationException("record", new InvalidNumberEncodingException("long")), false),
                Arguments.of(new SerializationException("record", new AvroRuntimeException("length")), false),
                Arguments.of(new RecordTooLargeException(), false),
                Arguments.of(new AuthorizationException("no"), false),
                Arguments.of(new ConfigException("no"), false),
                Arguments.of(new NullPointerException(), false));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void troubleThatPassesIsToldFromARecordsOwnFault(Throwable error, boolean outage) {
        assertThat(Outage.isBehind(error)).isEqualTo(outage);
    }

    private static RestClientException rest(int status) {
        return new RestClientException("no", status, status * 100);
    }
}
