package dev.wirewatch.ingest.poll;

import dev.wirewatch.ingest.RandomHex;
import java.net.URI;

/**
 * The addresses at which hubs call this instance, one for each feed. Each ends with a key that only the feed's hub
 * knows, so that no other client can answer for it.
 */
final class HubCallbacks {

    private static final int KEY_BYTES = 16;

    private final String server;

    /** @param server address of this instance's HTTP server as hubs reach it */
    HubCallbacks(URI server) {
        this.server = server.toString().replaceAll("/$", "");
    }

    /** An address with a new key. */
    String create(String feed) {
        return address(feed, RandomHex.ofBytes(KEY_BYTES));
    }

    String address(String feed, String key) {
        return server + WebSubEndpoint.PATH + feed + "/" + key;
    }

    /** Whether it is an address of the feed at this instance, with a key. */
    boolean isOurs(String address, String feed) {
        String keyless = address(feed, "");
        return address.startsWith(keyless) && address.length() > keyless.length();
    }
}
