package dev.wirewatch.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.SocketFactory;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * Blocks connections into private networks, except to hosts that are allowed by name. It checks the very address that a
 * socket is about to connect to, so the spelling of the host, a second name lookup and redirects cannot get around it. As
 * {@link Dns} it passes the name on with each address, so that the socket knows both.
 */
public final class AddressGuard implements Dns {

    private final Set<String> allowed;
    private final String setting;
    private final Resolver resolver;

    /**
     * @param allowedHosts by name or IP address
     * @param setting the name of the setting that allows them, for the sentence that says what to do
     */
    public AddressGuard(Set<String> allowedHosts, String setting, Resolver resolver) {
        this.allowed = allowedHosts.stream().map(AddressGuard::canonical).collect(Collectors.toUnmodifiableSet());
        this.setting = setting;
        this.resolver = resolver;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> named = new ArrayList<>();
        for (InetAddress address : resolver.lookup(host)) {
            named.add(InetAddress.getByAddress(host, address.getAddress()));
        }
        return named;
    }

    /** Sockets that check each address before they connect. */
    public SocketFactory sockets() {
        return new GuardedSockets(this);
    }

    /**
     * Checks the address that is about to be connected to.
     *
     * @throws RequestException when it is of a private network, and its host is not allowed
     */
    public void check(SocketAddress endpoint) throws IOException {
        if (!(endpoint instanceof InetSocketAddress internet) || internet.isUnresolved()) {
            throw new UnknownHostException("No address for " + endpoint);
        }
        InetAddress address = internet.getAddress();
        String host = internet.getHostString();
        var kind = AddressRanges.special(address);
        if (kind.isPresent() && !allowed.contains(canonical(host))) {
            throw new RequestException("Requests to '" + host + "' are blocked, since " + address.getHostAddress()
                    + " is " + kind.get() + "; to allow them, add the host to " + setting + ".");
        }
    }

    /** As OkHttp writes hosts, without a dot at the end. */
    private static String canonical(String host) {
        String bare = host.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        String authority = bare.contains(":") && !bare.startsWith("[") ? "[" + bare + "]" : bare;
        HttpUrl url = HttpUrl.parse("http://" + authority + "/");
        return url == null ? bare : url.host();
    }

    private static final class GuardedSockets extends SocketFactory {

        private final AddressGuard guard;

        GuardedSockets(AddressGuard guard) {
            this.guard = guard;
        }

        @Override
        public Socket createSocket() {
            return new GuardedSocket(guard);
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
            return connected(new InetSocketAddress(host, port));
        }

        private Socket connected(InetSocketAddress endpoint) throws IOException {
            Socket socket = createSocket();
            socket.connect(endpoint);
            return socket;
        }
    }

    private static final class GuardedSocket extends Socket {

        private final AddressGuard guard;

        GuardedSocket(AddressGuard guard) {
            this.guard = guard;
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            guard.check(endpoint);
            super.connect(endpoint, timeout);
        }
    }
}
