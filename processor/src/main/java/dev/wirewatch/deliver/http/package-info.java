/**
 * One guarded POST, for all channels that are reached over HTTP.
 *
 * <p>{@link dev.wirewatch.deliver.http.HttpPost} connects only where {@link dev.wirewatch.outbound.AddressGuard} allows,
 * follows no redirect, reads the beginning of an answer and no more, and has time limits for its connection, each pause
 * and the whole, so that no receiver can hold it up. What an answer means for a delivery is in {@link
 * dev.wirewatch.deliver.http.Answer#outcome()}.
 */
package dev.wirewatch.deliver.http;
