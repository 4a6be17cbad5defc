/**
 * What the process tells over HTTP. So far its health: {@code /health/live} answers 200 for as long as the process does
 * its work or is about to, {@code /health/ready} while articles are being processed, and both 503 otherwise.
 */
package dev.wirewatch.serve;
