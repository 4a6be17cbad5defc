/**
 * Who may do what over HTTP. Each route names the {@link dev.wirewatch.serve.access.Permission} that it takes.
 */
package dev.wirewatch.serve.access;
