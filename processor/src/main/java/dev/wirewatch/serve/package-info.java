/**
 * The web server of a process, and what it serves about the process itself.
 *
 * <p>{@link dev.wirewatch.serve.WebServer} listens on one address and has no routes of its own. Each component brings its
 * {@link dev.wirewatch.serve.Routes}, a function that adds them to Javalin's; all are passed to the server when it
 * starts, so that no component has to know another. Two are here: {@link dev.wirewatch.serve.HealthRoutes} ({@code
 * /health/live} answers 200 while the process works or starts, {@code /health/ready} while it works, and both 503
 * otherwise) and {@link dev.wirewatch.serve.MetricsRoutes} ({@code /metrics}, for Prometheus).
 *
 * <p>Every error is a {@link dev.wirewatch.serve.Problem}, the document of RFC 9457. A component answers with one that
 * says what is wrong and what to do; where no route answers, or one fails, {@code ErrorResponses} reveals the status
 * only, and logs the cause. The server has a bounded number of threads, and answers the requests that it has before
 * it closes.
 */
package dev.wirewatch.serve;
