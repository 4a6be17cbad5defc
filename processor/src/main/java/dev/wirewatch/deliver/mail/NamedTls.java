package dev.wirewatch.deliver.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** TLS with a server whose certificate must be for this name, whatever the address that was connected to. */
final class NamedTls extends SSLSocketFactory {

    private final String name;
    private final SSLSocketFactory tls;

    NamedTls(String name, SSLSocketFactory tls) {
        this.name = name;
        this.tls = tls;
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        return tls.createSocket(connected, name, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return over(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return over(new Socket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return over(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return over(new Socket(host, port, from, fromPort));
    }

    private Socket over(Socket connected) throws IOException {
        return tls.createSocket(connected, name, connected.getPort(), true);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }
}
