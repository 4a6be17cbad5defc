package dev.wirewatch.ingest.poll.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was asked, and how many requests were being answered at once: by path and by host. */
final class RequestLog {

    private final Map<String, List<Request>> byPath = new HashMap<>();
    private final Map<String, Integer> now = new HashMap<>();
    private final Map<String, Integer> most = new HashMap<>();

    synchronized void begin(Request request) {
        byPath.computeIfAbsent(request.path(), path -> new ArrayList<>()).add(request);
        List.of(request.path(), request.host())
                .forEach(name -> most.merge(name, now.merge(name, 1, Integer::sum), Integer::max));
    }

    synchronized void end(Request request) {
        List.of(request.path(), request.host()).forEach(name -> now.merge(name, -1, Integer::sum));
    }

    synchronized List<Request> of(String path) {
        return List.copyOf(byPath.getOrDefault(path, List.of()));
    }

    synchronized int mostAtOnce(String pathOrHost) {
        return most.getOrDefault(pathOrHost, 0);
    }
}
