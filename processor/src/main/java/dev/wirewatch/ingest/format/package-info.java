/** To be written. */
package dev.wirewatch.ingest.format;
