/**
 * The application: the one place where everything is wired, started and stopped. Commands choose roles and settings.
 *
 * <p>{@link dev.wirewatch.app.Role} lists what a processor can do, and the components that each role starts. A {@link
 * dev.wirewatch.app.Startup} loads the language models in the background, prepares the cluster ({@link
 * dev.wirewatch.app.ClusterSetup}) and starts an {@link dev.wirewatch.app.Application}: the components in the order of
 * their roles, and last the web server, with the routes of all of them. They are closed in reverse, whether or not one
 * fails to close.
 *
 * <p>A new role is a symbol of {@code Role} and a class that implements {@code Component}.
 *
 * <p>What a user or operator has to hear is a {@link dev.wirewatch.app.UserFacingException}, one sentence.
 */
package dev.wirewatch.app;
