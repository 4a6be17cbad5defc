/**
 * Articles received over HTTP: {@code POST /articles} takes one article or many, in any format that {@link
 * dev.wirewatch.formats.Formats} reads.
 *
 * <p>{@link dev.wirewatch.ingest.http.ArticlesEndpoint} handles a request from begin to end. {@code Access} decides who
 * may post, {@code MediaTypes} which format a Content-Type names, {@code InFlight} whether there is capacity, and {@code
 * RequestBody} reads the body within its limits of size and time. A request succeeds or fails as a whole: when one
 * article cannot be published none is, so that the client can correct it and send the same request again. The answer 202
 * comes after the broker has acknowledged all of them.
 *
 * <p>A request that fails does so by a {@code RequestRejectedException} with a {@link dev.wirewatch.serve.Problem} that
 * says what is wrong, what to do, and which articles are at fault. 429 and 503 say when to try again. To send a request
 * again is always safe: an article's id is made from its source and the source's own id, and the topology drops a repeat
 * that changes nothing. That holds after an outage in the middle of a request, too, when it is not known which of its
 * articles were published.
 *
 * <p>The thread that handles a request waits for the broker; the requests in progress are bounded, and so are the
 * threads. The producer has a short delivery timeout, since a client is waiting.
 */
package dev.wirewatch.ingest.http;
