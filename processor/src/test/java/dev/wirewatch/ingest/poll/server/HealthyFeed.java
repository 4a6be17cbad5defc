package dev.wirewatch.ingest.poll.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A feed that does everything right and whose items change as a test says. */
final class HealthyFeed implements Behaviour {

    private static final int FIRST_ITEMS = 3;

    private final String path;
    private final boolean atom;
    private final Map<String, SampleItem> items = new LinkedHashMap<>();
    private int version;

    /** Every other feed is Atom, by the number that ends the path. */
    HealthyFeed(String path) {
        this.path = path;
        this.atom = (path.charAt(path.length() - 1) - '0') % 2 == 1;
        IntStream.rangeClosed(1, FIRST_ITEMS)
                .mapToObj(number -> SampleItem.numbered(path, number))
                .forEach(this::put);
    }

    /** Adds an item, or changes the one of the same guid. */
    synchronized void put(SampleItem item) {
        items.put(item.guid(), item);
        version++;
    }

    synchronized List<SampleItem> items() {
        return new ArrayList<>(items.values());
    }

    @Override
    public void answer(Request request, Reply reply) throws IOException {
        List<SampleItem> shown;
        String etag;
        synchronized (this) {
            shown = items();
            etag = "\"%s-%d\"".formatted(path, version);
        }
        if (request.header("If-None-Match").filter(etag::equals).isPresent()) {
            reply.send(304, Map.of("ETag", etag), "");
        } else {
            String type = atom ? "application/atom+xml" : "application/rss+xml";
            String title = "Feed " + path;
            reply.send(
                    200,
                    Map.of("Content-Type", type + "; charset=utf-8", "ETag", etag),
                    atom ? SampleFeed.atom(title, shown) : SampleFeed.rss(title, shown));
        }
    }
}
