/** {@code user}: the lines of the file that says who may come in over HTTP. */
package dev.wirewatch.cli.user;
