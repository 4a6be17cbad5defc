/**
 * Fetching over HTTP from servers that nobody vouches for, without being led where the program must not go, held up, or
 * filled up.
 *
 * <p>{@link dev.wirewatch.ingest.fetch.Fetcher} takes a {@link dev.wirewatch.ingest.fetch.FetchRequest} and gives an {@link
 * dev.wirewatch.ingest.fetch.FetchResult}; what goes wrong is an answer, too. Three things bound what a server can do. {@code
 * AddressGuard} judges the address that a socket is about to be connected to, which is the one place that no spelling of a
 * host, no change of its name and no redirect gets around; {@code AddressRanges} knows the networks that are not open to
 * all. {@code DecodedBody} stops reading at a cap, before and after decompression. And each fetch has an allowance of time for
 * its connection, for its first byte and for the whole, redirects and all. Redirects are followed by {@code RedirectChain}, hop
 * by hop, so that each is judged like a new request and a move for good can be told from one for now.
 *
 * <p>One host gets one connection at a time, and a connection serves one request: feeds are minutes apart, and a server
 * whose body is longer than it said must not answer the next request with the rest. A proxy is not used, since it would
 * look names up where the guard does not see it.
 *
 * <p>{@link dev.wirewatch.ingest.fetch.FullText} gets the pages of articles whose feed has their beginning alone. It asks
 * {@code Robots} whether it may (RFC 9309), waits for its turn at the host ({@code HostRateLimiter}), and gives the article back as
 * it was when anything is in the way.
 */
package dev.wirewatch.ingest.fetch;
