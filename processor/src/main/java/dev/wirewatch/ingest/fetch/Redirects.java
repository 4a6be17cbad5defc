package dev.wirewatch.ingest.fetch;

import dev.wirewatch.outbound.RequestException;
import dev.wirewatch.outbound.ShownAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Response;

/** The redirects of one fetch: checks each, and keeps the address that the server has moved to for good. */
final class Redirects {

    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> STATUSES_THAT_KEEP_A_FORM = Set.of(307, 308);

    /** Where a redirect leads, as OkHttp and as we write it. */
    record Target(HttpUrl url, URI address) {}

    private final Set<HttpUrl> visited = new HashSet<>();
    private Optional<URI> movedTo = Optional.empty();
    private boolean permanent = true;

    Redirects(HttpUrl start) {
        visited.add(withoutFragment(start));
    }

    /** Whether it is a redirect that may be followed without changing the request. */
    static boolean isRedirect(Response response) {
        boolean get = response.request().method().equals("GET");
        return (get ? STATUSES : STATUSES_THAT_KEEP_A_FORM).contains(response.code());
    }

    /** The last address that was reached by permanent redirects alone; empty when there was none. */
    Optional<URI> movedTo() {
        return movedTo;
    }

    /** @throws RequestException when the redirect must not be followed */
    Target follow(Response response) throws RequestException {
        HttpUrl from = response.request().url();
        String location = response.header("Location", "");
        Optional<HttpUrl> url = Optional.ofNullable(location.isBlank() ? null : from.resolve(location.strip()))
                .map(Redirects::withoutLogin);
        Target target = url.flatMap(to -> Addresses.uri(to).map(address -> new Target(to, address)))
                .orElseThrow(() -> new RequestException(
                        "It redirects to '" + ShownAddress.of(location) + "', which is not an http or https address."));
        if (!visited.add(withoutFragment(target.url()))) {
            throw new RequestException("It redirects in a circle, back to "
                    + ShownAddress.of(target.address().toString()) + ".");
        }
        if (visited.size() > MAX_REDIRECTS + 1) {
            throw new RequestException("It redirects more than " + MAX_REDIRECTS + " times.");
        }
        boolean lessSecure = from.isHttps() && !target.url().isHttps();
        permanent = permanent && PERMANENT.contains(response.code()) && !lessSecure;
        movedTo = permanent ? Optional.of(target.address()) : movedTo;
        return target;
    }

    /** A name and a password in an address would be kept where it has moved to. */
    private static HttpUrl withoutLogin(HttpUrl url) {
        return url.newBuilder().username("").password("").build();
    }

    private static HttpUrl withoutFragment(HttpUrl url) {
        return url.newBuilder().fragment(null).build();
    }
}
