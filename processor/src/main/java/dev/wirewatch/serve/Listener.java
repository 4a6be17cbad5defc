package dev.wirewatch.serve;

import dev.wirewatch.origin.HostNames;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Where a server listens.
 *
 * @param address the only one; port 0 picks a free one
 * @param hosts the names under which it answers
 * @param tls empty for plain HTTP
 */
public record Listener(InetSocketAddress address, HostNames hosts, Optional<Tls> tls) {

    public Listener(InetSocketAddress address, HostNames hosts) {
        this(address, hosts, Optional.empty());
    }
}
