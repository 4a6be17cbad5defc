package dev.wirewatch.web.page;

import dev.wirewatch.archive.FilledArchive;
import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.origin.HostNames;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.StorySplit;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.WebServer;
import dev.wirewatch.serve.access.AccessControl;
import dev.wirewatch.serve.access.FormToken;
import dev.wirewatch.serve.access.Signer;
import dev.wirewatch.serve.access.Users;
import dev.wirewatch.setup.StorySplits;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All pages over an archive and tables that a test fills, and somebody who looks at them without JavaScript. */
final class PageSite implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"" + FormToken.FIELD + "\" value=\"([^\"]+)\"");

    final FilledArchive archive = FilledArchive.inMemory();
    final MemoryTables tables = new MemoryTables();
    final List<StorySplit> splits = new ArrayList<>();
    Outcome outcome = new Outcome.Sent(Optional.empty());
    final Map<String, ChannelHealth> healths = new HashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final WebServer server;

    PageSite() {
        this(ZoneOffset.UTC);
    }

    /** @param zone in which times are shown */
    PageSite(ZoneId zone) {
        AccessControl access = new AccessControl(
                new Users(Optional.empty(), Optional.empty()), new Signer(new byte[32]), false, Clock.systemUTC());
        PageRoutes pages = new PageRoutes(
                archive,
                tables,
                new Connection(Map.of(), Map.of()),
                new StorySplits(splits::add),
                () -> healths,
                PageSite::check,
                channel -> outcome,
                zone);
        try {
            server = WebServer.start(
                    new Listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), HostNames.LOOPBACK),
                    List.of(access::addTo, pages));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(Channel channel) {
        if (channel.getAddress().equals("nowhere")) {
            throw new ChannelException("That is no address.");
        }
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends the form of a page; redirects are not followed. @param fields such as {@code kind=entity&names=Doe} */
    HttpResponse<String> post(String page, String action, String fields) throws Exception {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) {
            throw new AssertionError("There is no form on " + page);
        }
        String body = FormToken.FIELD + "=" + Links.escaped(token.group(1)) + "&" + fields;
        HttpRequest request = HttpRequest.newBuilder(address(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address("").toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path));
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }
}
