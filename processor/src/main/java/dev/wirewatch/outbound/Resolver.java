package dev.wirewatch.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of hosts. */
@FunctionalInterface
public interface Resolver {

    /** The operating system's resolver. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * @param host a name in ASCII and lower case
     * @throws UnknownHostException when it has no address
     */
    List<InetAddress> lookup(String host) throws UnknownHostException;
}
