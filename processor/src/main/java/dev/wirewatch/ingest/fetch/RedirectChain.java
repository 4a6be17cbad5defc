package dev.wirewatch.ingest.fetch;

import dev.wirewatch.ingest.fetch.FetchResult.Failed;
import dev.wirewatch.ingest.fetch.FetchResult.NotModified;
import dev.wirewatch.ingest.fetch.FetchResult.Received;
import dev.wirewatch.ingest.fetch.FetchResult.Refused;
import dev.wirewatch.outbound.FailureMessage;
import dev.wirewatch.outbound.ShownAddress;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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
 * One request and the redirects that it is answered with. Each hop is an OkHttp call of its own, so that it is queued
 * for its own host; all of them share one time limit. One hop runs at a time, so no state is shared.
 */
final class RedirectChain implements Callback {

    private static final int NOT_MODIFIED = 304;

    private final OkHttpClient client;
    private final FetchSettings settings;
    private final Clock clock;
    private final Request template;
    private final Function<URI, CompletableFuture<Boolean>> permitted;
    private final CompletableFuture<FetchResult> result = new CompletableFuture<>();
    private final Redirects redirects;

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
        this.redirects = new Redirects(template.url());
        this.left = settings.wholeTimeout();
    }

    CompletableFuture<FetchResult> start() {
        hop(template.url());
        return result;
    }

    /** Called when OkHttp starts this hop. */
    void onDispatched() {
        started = System.nanoTime();
    }

    private void hop(HttpUrl url) {
        Request.Builder request = template.newBuilder().url(url).tag(RedirectChain.class, this);
        Optional.ofNullable(template.tag(Credential.class))
                .filter(secret -> !Credential.isShared(template.url(), url))
                .ifPresent(secret -> request.removeHeader(secret.header()));
        Call call = client.newCall(request.build());
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
            if (Redirects.isRedirect(response)) {
                left = left.minusNanos(System.nanoTime() - started);
                follow(redirects.follow(response));
            } else if (response.isSuccessful()) {
                received(response);
            } else if (status == NOT_MODIFIED) {
                result.complete(new NotModified(redirects.movedTo(), headers(response)));
            } else {
                result.complete(new Refused(status, redirects.movedTo(), headers(response)));
            }
        } catch (IOException error) {
            fail(call, error);
        } catch (RuntimeException | Error error) {
            result.completeExceptionally(error); // a fault of the program, which OkHttp would swallow
        } finally {
            call.cancel(); // else OkHttp would wait for the rest of the body
            response.close();
        }
    }

    private void received(Response response) throws IOException {
        DecodedBody body = DecodedBody.read(response, settings.maxBytes());
        HttpUrl url = response.request().url();
        result.complete(new Received(
                Addresses.uri(url).orElseGet(() -> template.url().uri()),
                redirects.movedTo(),
                headers(response),
                body.bytes(),
                body.wireBytes()));
    }

    private void follow(Redirects.Target target) {
        permitted.apply(target.address()).whenComplete((yes, error) -> {
            if (error != null) {
                result.completeExceptionally(error);
            } else if (yes) {
                hop(target.url());
            } else {
                result.complete(new Failed("It redirects to "
                        + ShownAddress.of(target.address().toString()) + ", which must not be fetched."));
            }
        });
    }

    private FetchResult.Headers headers(Response response) {
        return ResponseHeaders.of(response, clock.instant());
    }

    private void fail(Call call, IOException error) {
        String host = call.request().url().host();
        result.complete(new Failed(new FailureMessage(host, settings.limits()).of(error)));
    }
}
