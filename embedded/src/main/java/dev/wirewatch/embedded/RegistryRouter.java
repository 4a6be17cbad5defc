package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the route of a request and calls its handler. */
final class RegistryRouter {

    private final List<RegistryRoute> routes;

    RegistryRouter(List<RegistryRoute> routes) {
        this.routes = routes;
    }

    /** @throws RegistryException when the request is rejected */
    RegistryResponse handle(String method, URI uri, JsonNode body) {
        if (!body.isObject()) {
            return RegistryResponse.error(400, "Malformed request: the body is not a JSON object");
        }
        List<String> path = path(uri);
        List<RegistryRoute> here =
                routes.stream().filter(route -> route.match(path).isPresent()).toList();
        if (here.isEmpty()) {
            return RegistryResponse.error(404, "HTTP 404 Not Found");
        }
        Optional<RegistryRoute> route =
                here.stream().filter(one -> one.method().equals(method)).findFirst();
        if (route.isEmpty()) {
            return RegistryResponse.notAllowed(
                    here.stream().map(RegistryRoute::method).collect(Collectors.joining(", ")));
        }
        List<String> parameters = route.get().match(path).orElseThrow();
        return RegistryResponse.ok(route.get().handler().apply(new RegistryRequest(parameters, query(uri), body)));
    }

    private static List<String> path(URI uri) {
        return Arrays.stream(uri.getRawPath().split("/", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> decode(part.replace("+", "%2B"))) // a plus is a space in a query only
                .toList();
    }

    private static Map<String, String> query(URI uri) {
        Map<String, String> query = new HashMap<>();
        if (uri.getRawQuery() != null) {
            for (String pair : uri.getRawQuery().split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    query.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
                }
            }
        }
        return query;
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RegistryException(400, "Malformed escape in the URL");
        }
    }
}
