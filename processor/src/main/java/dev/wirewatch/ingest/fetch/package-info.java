/**
 * Fetching over HTTP from untrusted servers, guarding against SSRF, slow answers and oversized bodies.
 *
 * <p>{@link dev.wirewatch.ingest.fetch.Fetcher} turns a {@link dev.wirewatch.ingest.fetch.FetchRequest} into a {@link
 * dev.wirewatch.ingest.fetch.FetchResult}; a failure is a result, too. Three things limit
 * what a server can do. {@link dev.wirewatch.outbound.AddressGuard} checks the address that a socket is about to connect
 * to. {@code DecodedBody} limits the size, before and after decompression. And each fetch has time limits for its
 * connection, its first byte and the whole, with all redirects. {@code RedirectChain} follows redirects hop by hop, so
 * that each is checked like a new request, and {@code Redirects} separates permanent moves from temporary ones.
 *
 * <p>Each host gets one connection at a time, and a connection serves one request: feeds are minutes apart, and when a
 * body is longer than announced, the rest must not be read as the next answer. No proxy is used, since it would look up
 * names out of the sight of the guard.
 *
 * <p>{@link dev.wirewatch.ingest.fetch.FullText} fetches the pages of articles of which a feed has only the beginning. It
 * consults {@code Robots} (RFC 9309), spaces its requests with {@code HostRateLimiter}, and returns the article unchanged
 * when anything prevents it.
 */
package dev.wirewatch.ingest.fetch;
