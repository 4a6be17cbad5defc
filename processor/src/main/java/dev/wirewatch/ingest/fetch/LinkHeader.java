package dev.wirewatch.ingest.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Reads Link headers (RFC 8288): {@code <https://hub.example/>; rel="hub self"; title="a, b", <...>}. It skips
 * what is malformed, and links from another context than the answer (with an anchor).
 */
final class LinkHeader {

    private final HttpUrl base;
    private final String value;
    private final Map<String, List<URI>> links;
    private int at;

    private LinkHeader(HttpUrl base, String value, Map<String, List<URI>> links) {
        this.base = base;
        this.value = value;
        this.links = links;
    }

    /** Absolute addresses by relation in lower case, in their order. */
    static Map<String, List<URI>> links(HttpUrl base, List<String> values) {
        Map<String, List<URI>> links = new LinkedHashMap<>();
        values.forEach(value -> new LinkHeader(base, value, links).read());
        return links;
    }

    private void read() {
        while (skipPast('<')) {
            int end = value.indexOf('>', at);
            if (end < 0) {
                return;
            }
            String target = value.substring(at, end).strip();
            at = end + 1;
            Map<String, String> parameters = parameters();
            if (!parameters.containsKey("anchor")) {
                address(target).ifPresent(address -> relations(parameters)
                        .forEach(relation -> links.computeIfAbsent(relation, absent -> new ArrayList<>())
                                .add(address)));
            }
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        skipBlanks();
        while (at < value.length() && value.charAt(at) != ',') {
            if (value.charAt(at) == ';') {
                at++;
            }
            String name = upTo("=;,").toLowerCase(Locale.ROOT);
            String text = "";
            if (at < value.length() && value.charAt(at) == '=') {
                at++;
                skipBlanks();
                text = at < value.length() && value.charAt(at) == '"' ? quoted() : upTo(";,");
            }
            parameters.putIfAbsent(name, text); // the first rel counts
            skipBlanks();
            if (at < value.length() && value.charAt(at) != ';' && value.charAt(at) != ',') {
                upTo(";,");
            }
        }
        return parameters;
    }

    private String quoted() {
        StringBuilder text = new StringBuilder();
        for (at++; at < value.length() && value.charAt(at) != '"'; at++) {
            if (value.charAt(at) == '\\' && at + 1 < value.length()) {
                at++;
            }
            text.append(value.charAt(at));
        }
        at++;
        return text.toString();
    }

    private String upTo(String ends) {
        int start = at;
        while (at < value.length() && ends.indexOf(value.charAt(at)) < 0) {
            at++;
        }
        return value.substring(start, at).strip();
    }

    private boolean skipPast(char sign) {
        int found = value.indexOf(sign, at);
        at = found + 1;
        return found >= 0;
    }

    private void skipBlanks() {
        while (at < value.length() && Character.isWhitespace(value.charAt(at))) {
            at++;
        }
    }

    private Optional<URI> address(String target) {
        return Optional.ofNullable(base.resolve(target)).flatMap(Addresses::uri);
    }

    private static List<String> relations(Map<String, String> parameters) {
        return List.of(parameters
                        .getOrDefault("rel", "")
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .stream()
                .filter(relation -> !relation.isEmpty())
                .toList();
    }
}
