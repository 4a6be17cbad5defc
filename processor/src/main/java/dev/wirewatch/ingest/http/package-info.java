/**
 * Articles in over HTTP: {@code POST /articles} takes one article or many, in any form that {@link
 * dev.wirewatch.formats.Formats} reads.
 *
 * <p>{@link dev.wirewatch.ingest.http.ArticlesEndpoint} tells the whole way of a request. {@code Access} says who may
 * post, {@code MediaTypes} which format a Content-Type names, {@code InFlight} whether there is room, and {@code RequestBody}
 * reads what comes, for as long as it is neither too large nor too slow. A request is done as a whole: when one article
 * cannot be published none is, so that whoever sent it can mend it and send it again. The answer 202 comes once the
 * broker has acknowledged all of them.
 *
 * <p>Whatever keeps a request from being done is a {@code RequestRejectedException} with a {@code Problem}, a document of RFC 9457 that
 * says what is wrong, what to do, and which articles are at fault. 429 and 503 say when to come back. Sending a request
 * again is always safe: an article's id is made from its source and the source's own id, and a repeat that changes
 * nothing is dropped by the topology. That is also the answer to an outage in the middle of a request, after which
 * nobody knows which of its articles went out.
 *
 * <p>The thread that answers waits for the broker; what is in flight is bounded, and so are the threads. The producer is
 * one that gives up after some seconds, since somebody is waiting.
 */
package dev.wirewatch.ingest.http;
