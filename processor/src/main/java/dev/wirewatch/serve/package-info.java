/**
 * What the process tells over HTTP, and the one web server that it does so with.
 *
 * <p>{@link dev.wirewatch.serve.WebServer} listens on one address and knows no page. A part of the program brings its
 * pages as {@link dev.wirewatch.serve.Routes}, a function that adds them to Javalin's; whoever wires the parts hands all
 * of them over at the start, so that no part has to know another. Here are those that tell of the process itself: {@link
 * dev.wirewatch.serve.HealthRoutes} ({@code /health/live} answers 200 for as long as the process does its work or is
 * about to, {@code /health/ready} while it does, and both 503 otherwise) and {@link dev.wirewatch.serve.MetricsRoutes}
 * ({@code /metrics}, what the parts count, for Prometheus).
 *
 * <p>Where no route answers, {@code ErrorResponses} does, with a problem document that tells the status and nothing else: what
 * failed inside is for the log. The server takes no more than a few threads, and when it closes it first answers what it
 * has been asked.
 */
package dev.wirewatch.serve;
