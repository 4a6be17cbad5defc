package dev.wirewatch.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Ports of the loopback address, the only one that anything here listens on. */
public final class Ports {

    static final String HOST = "127.0.0.1";

    private Ports() {}

    /** @param port 0 for any free port */
    static InetSocketAddress address(int port) {
        try {
            return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns one that no program listens on now. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address(0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param who uses the port, as the message names it
     * @throws PortInUseException when another program listens there
     */
    static void requireFree(int port, String who) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the broker does: connections of an earlier run may linger in TIME_WAIT
            socket.bind(address(port));
        } catch (BindException e) {
            throw new PortInUseException(port, who, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
