package dev.wirewatch.deliver.http;

import dev.wirewatch.outbound.AddressGuard;
import dev.wirewatch.outbound.FailureMessage;
import dev.wirewatch.outbound.Resolver;
import dev.wirewatch.outbound.TimeLimits;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Posts JSON to the addresses that people have named. Thread-safe. */
public final class HttpPost implements AutoCloseable {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final TimeLimits LIMITS =
            new TimeLimits(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(20));
    private static final int MOST_BYTES_OF_ANSWER = 4 * 1024;

    private final String userAgent;
    private final Clock clock;
    private final TimeLimits limits;
    private final OkHttpClient client;

    /** @param allowedHosts hosts, by name or IP address, that may be in private networks */
    public HttpPost(String userAgent, Set<String> allowedHosts, Clock clock) {
        this(userAgent, allowedHosts, clock, Resolver.SYSTEM, LIMITS);
    }

    HttpPost(String userAgent, Set<String> allowedHosts, Clock clock, Resolver resolver, TimeLimits limits) {
        this.userAgent = userAgent;
        this.clock = clock;
        this.limits = limits;
        AddressGuard guard = new AddressGuard(allowedHosts, "deliver.allow.hosts", resolver);
        this.client = new OkHttpClient.Builder()
                .dispatcher(unlimited())
                .dns(guard)
                .socketFactory(guard.sockets())
                .proxy(Proxy.NO_PROXY) // a proxy would look up names and connect out of the sight of the guard
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false) // when it is tried again is decided elsewhere
                .cookieJar(CookieJar.NO_COOKIES)
                .connectTimeout(limits.connect())
                .readTimeout(limits.firstByte())
                .writeTimeout(limits.firstByte())
                .callTimeout(limits.whole())
                .build();
    }

    /** The address that can be posted to; empty when it is none. */
    public static Optional<URI> address(String text) {
        try {
            return HttpUrl.parse(text) == null ? Optional.empty() : Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty(); // and not told, since it may be a secret
        }
    }

    /**
     * Posts once. The future ends within the time limit, exceptionally only by a fault of the program.
     *
     * @throws IllegalArgumentException when the address is not an http or https address, or a header cannot be sent
     */
    public CompletableFuture<Answer> post(URI address, Map<String, String> headers, byte[] json) {
        HttpUrl url = HttpUrl.get(address.toString());
        Request request = new Request.Builder()
                .url(url)
                .headers(Headers.of(headers))
                .header("User-Agent", userAgent)
                .post(RequestBody.create(json, JSON))
                .build();
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        client.newCall(request).enqueue(new Callback() {
            @Override
            public void onResponse(Call call, Response response) {
                answer.complete(read(response));
            }

            @Override
            public void onFailure(Call call, IOException error) {
                answer.complete(new Answer.Failed(new FailureMessage(url.host(), limits).of(error)));
            }
        });
        return answer;
    }

    /** Ends all that is under way, whose futures then say so, and frees all resources. */
    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }

    private Answer read(Response response) {
        try (response) {
            byte[] start = response.peekBody(MOST_BYTES_OF_ANSWER).bytes();
            return new Answer.Received(
                    response.code(),
                    Optional.ofNullable(response.header("Retry-After"))
                            .flatMap(header -> RetryAfter.of(header, clock.instant())),
                    start);
        } catch (IOException e) {
            return new Answer.Failed(new FailureMessage(response.request().url().host(), limits).of(e));
        }
    }

    /** As many at a time as the channels allow, so that a dead host never holds up another. */
    private static Dispatcher unlimited() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        return dispatcher;
    }
}
