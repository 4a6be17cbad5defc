package dev.wirewatch.ingest.fetch;

import dev.wirewatch.ingest.fetch.FetchResult.Failed;
import dev.wirewatch.ingest.fetch.FetchResult.NotModified;
import dev.wirewatch.ingest.fetch.FetchResult.Received;
import dev.wirewatch.ingest.fetch.FetchResult.Refused;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * One request's way from redirect to redirect. Each hop is a call of its own, so that it waits for its turn at its own
 * host; one allowance of time is used up by all of them. One hop runs at a time, so that nothing here is shared.
 */
final class RedirectChain implements Callback {

    private static final int MAX_REDIRECTS = 5;

    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> REDIRECTS_OF_POSTS = Set.of(307, 308);

    private final OkHttpClient client;
    private final FetchSettings settings;
    private final Clock clock;
    private final Request template;
    private final Function<URI, CompletableFuture<Boolean>> permitted;
    private final CompletableFuture<FetchResult> answer = new CompletableFuture<>();
    private final Set<HttpUrl> visited = new HashSet<>();

    private Optional<URI> movedTo = Optional.empty();
    private boolean forGood = true;
    private Duration left;
    private long started;

    /** @param permitted asked before a redirect is followed */
    RedirectChain(
            OkHttpClient client,
            FetchSettings settings,
            Clock clock,
            Request template,
            Function<URI, CompletableFuture<Boolean>> permitted) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
        this.template = template;
        this.permitted = permitted;
        this.left = settings.wholeTimeout();
    }

    CompletableFuture<FetchResult> start() {
        visited.add(bare(template.url()));
        hop(template.url());
        return answer;
    }

    /** Told when a hop's turn has come. */
    void onDispatched() {
        started = System.nanoTime();
    }

    private void hop(HttpUrl url) {
        Request request =
                template.newBuilder().url(url).tag(RedirectChain.class, this).build();
        Call call = client.newCall(request);
        call.timeout().timeout(Math.max(1, left.toNanos()), TimeUnit.NANOSECONDS);
        call.enqueue(this);
    }

    @Override
    public void onFailure(Call call, IOException error) {
        fail(call, error);
    }

    @Override
    public void onResponse(Call call, Response response) {
        try {
            int status = response.code();
            if (isRedirect(status)) {
                left = left.minusNanos(System.nanoTime() - started);
                redirect(response);
            } else if (response.isSuccessful()) {
                received(response);
            } else if (status == NOT_MODIFIED) {
                answer.complete(new NotModified(movedTo, headers(response)));
            } else {
                answer.complete(new Refused(status, movedTo, headers(response)));
            }
        } catch (IOException error) {
            fail(call, error);
        } catch (RuntimeException | Error error) {
            answer.completeExceptionally(error); // a fault of ours; OkHttp would keep it to itself
        } finally {
            call.cancel(); // else the rest of a body would be waited for
            response.close();
        }
    }

    private boolean isRedirect(int status) {
        return (template.method().equals("GET") ? REDIRECTS : REDIRECTS_OF_POSTS).contains(status);
    }

    private void received(Response response) throws IOException {
        DecodedBody body = DecodedBody.read(response, settings.maxBytes());
        HttpUrl url = response.request().url();
        answer.complete(new Received(
                Addresses.uri(url).orElseGet(() -> template.url().uri()),
                movedTo,
                headers(response),
                body.bytes(),
                body.wireBytes()));
    }

    private void redirect(Response response) {
        HttpUrl from = response.request().url();
        String location = response.header("Location", "");
        Optional<HttpUrl> to = Optional.ofNullable(location.isBlank() ? null : from.resolve(location.strip()));
        Optional<URI> address = to.flatMap(Addresses::uri);
        if (to.isEmpty() || address.isEmpty()) {
            fail("It redirects to '" + location + "', which is no address of http or https.");
        } else if (!visited.add(bare(to.get()))) {
            fail("It redirects in a circle, back to " + address.get() + ".");
        } else if (visited.size() > MAX_REDIRECTS + 1) {
            fail("It redirects more than " + MAX_REDIRECTS + " times.");
        } else {
            boolean lessSafe = from.isHttps() && !to.get().isHttps();
            forGood = forGood && PERMANENT.contains(response.code()) && !lessSafe;
            movedTo = forGood ? address : movedTo;
            follow(to.get(), address.get());
        }
    }

    private void follow(HttpUrl url, URI address) {
        permitted.apply(address).whenComplete((yes, error) -> {
            if (error != null) {
                answer.completeExceptionally(error);
            } else if (yes) {
                hop(url);
            } else {
                fail("It redirects to " + address + ", which must not be fetched.");
            }
        });
    }

    private FetchResult.Headers headers(Response response) {
        return ResponseHeaders.of(response, clock.instant());
    }

    private void fail(Call call, IOException error) {
        fail(new FailureMessage(call.request().url().host(), settings).sentence(error));
    }

    private void fail(String reason) {
        answer.complete(new Failed(reason));
    }

    private static HttpUrl bare(HttpUrl url) {
        return url.newBuilder().fragment(null).build();
    }
}
