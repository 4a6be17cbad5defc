/**
 * What all requests to other people's servers share.
 *
 * <p>{@link dev.wirewatch.outbound.AddressGuard} checks the address that a socket is about to connect to, the one place
 * that no spelling of a host, no change of its DNS records and no redirect gets around; {@code AddressRanges} lists the
 * networks that are not public. {@link dev.wirewatch.outbound.FailureMessage} says why a request failed, and {@link
 * dev.wirewatch.outbound.ShownAddress} shows an address without the secrets in it.
 */
package dev.wirewatch.outbound;
