/**
 * The application: roles, components, start and stop. The one place where all is wired.
 *
 * <p>A {@link dev.wirewatch.app.Role} is what a process is asked to do; each starts one or more {@link
 * dev.wirewatch.app.Component}s. {@link dev.wirewatch.app.Application} starts them in order, behind one web server, and stops
 * them in reverse.
 */
package dev.wirewatch.app;
