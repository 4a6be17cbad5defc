package dev.wirewatch.ingest.fetch;

import dev.wirewatch.ingest.fetch.FetchResult.Failed;
import dev.wirewatch.outbound.AddressGuard;
import dev.wirewatch.outbound.Resolver;
import dev.wirewatch.outbound.ShownAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Fetches from untrusted servers. Thread-safe. Requests are queued without bound, and as many run at the same time, in
 * total and for each host, as the settings allow. Futures are completed on its own threads, which callbacks must not
 * block. A future is completed exceptionally only by a fault of the program.
 */
public final class Fetcher implements AutoCloseable {

    private static final String FEEDS = "application/atom+xml, application/rss+xml, application/feed+json, "
            + "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.6, */*;q=0.5";
    private static final String PAGES = "text/html, application/xhtml+xml, */*;q=0.5";

    private static final int IDLE_SECONDS = 30;

    private final FetchSettings settings;
    private final Clock clock;
    private final OkHttpClient client;

    /** @param clock for headers with a time */
    public Fetcher(FetchSettings settings, Resolver resolver, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        AddressGuard guard = new AddressGuard(settings.allowedHosts(), "ingest.allow.hosts", resolver);
        this.client = new OkHttpClient.Builder()
                .dispatcher(dispatcher(settings))
                .dns(guard)
                .socketFactory(guard.sockets())
                .proxy(Proxy.NO_PROXY) // a proxy would look up names and connect out of the sight of the guard
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.firstByteTimeout())
                .writeTimeout(settings.firstByteTimeout())
                .addInterceptor(chain -> {
                    chain.request().tag(RedirectChain.class).onDispatched();
                    return chain.proceed(chain.request());
                })
                .build();
    }

    /** Fetches a feed, and follows up to five redirects. */
    public CompletableFuture<FetchResult> fetch(FetchRequest fetch) {
        return send(fetch.uri(), Fetcher::always, () -> {
            Request.Builder request = new Request.Builder().header("Accept", FEEDS);
            fetch.credential().ifPresent(secret -> request.header(secret.header(), secret.value())
                    .tag(Credential.class, secret));
            fetch.etag().filter(Fetcher::canBeSent).ifPresent(etag -> request.header("If-None-Match", etag));
            fetch.lastModified()
                    .filter(Fetcher::canBeSent)
                    .ifPresent(time -> request.header("If-Modified-Since", time));
            return request;
        });
    }

    /** Posts a form. Follows only redirects that keep the form (307 and 308). */
    public CompletableFuture<FetchResult> post(URI uri, Map<String, String> form) {
        return send(uri, Fetcher::always, () -> {
            FormBody.Builder body = new FormBody.Builder();
            form.forEach(body::add);
            return new Request.Builder().post(body.build());
        });
    }

    /**
     * Fetches a web page.
     *
     * @param permitted asked before a redirect is followed
     */
    CompletableFuture<FetchResult> page(URI uri, Function<URI, CompletableFuture<Boolean>> permitted) {
        return send(uri, permitted, () -> new Request.Builder().header("Accept", PAGES));
    }

    /** Cancels all requests, whose futures then say that they failed, and frees all resources. */
    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }

    private CompletableFuture<FetchResult> send(
            URI uri, Function<URI, CompletableFuture<Boolean>> permitted, Supplier<Request.Builder> form) {
        var url = Addresses.url(uri);
        if (url.isEmpty()) {
            return CompletableFuture.completedFuture(
                    new Failed("'" + ShownAddress.of(uri.toString()) + "' is not an http or https address."));
        }
        Request template = form.get()
                .url(url.get())
                .header("User-Agent", settings.userAgent())
                .header("Accept-Encoding", "gzip, deflate, br")
                .header("Connection", "close") // bytes after a body are never read as the next answer
                .build();
        return new RedirectChain(client, settings, clock, template, permitted).start();
    }

    /** Whether HTTP allows all characters of a validator (RFC 9110, 5.5). */
    private static boolean canBeSent(String value) {
        return value.chars().allMatch(sign -> sign >= ' ' && sign <= '~');
    }

    private static CompletableFuture<Boolean> always(URI uri) {
        return CompletableFuture.completedFuture(true);
    }

    private static Dispatcher dispatcher(FetchSettings settings) {
        AtomicInteger count = new AtomicInteger();
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task, "fetch-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threads));
        dispatcher.setMaxRequests(settings.maxConcurrent());
        dispatcher.setMaxRequestsPerHost(settings.maxPerHost());
        return dispatcher;
    }
}
