package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The handler of one method and path.
 *
 * @param pattern the path's segments; {@code *} is a parameter
 */
record RegistryRoute(String method, List<String> pattern, Function<RegistryRequest, JsonNode> handler) {

    static RegistryRoute get(String path, Function<RegistryRequest, JsonNode> handler) {
        return new RegistryRoute("GET", segments(path), handler);
    }

    static RegistryRoute post(String path, Function<RegistryRequest, JsonNode> handler) {
        return new RegistryRoute("POST", segments(path), handler);
    }

    static RegistryRoute put(String path, Function<RegistryRequest, JsonNode> handler) {
        return new RegistryRoute("PUT", segments(path), handler);
    }

    static RegistryRoute delete(String path, Function<RegistryRequest, JsonNode> handler) {
        return new RegistryRoute("DELETE", segments(path), handler);
    }

    /** The path parameters; empty when the path does not match. */
    Optional<List<String>> match(List<String> path) {
        if (path.size() != pattern.size()) {
            return Optional.empty();
        }
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (pattern.get(i).equals("*")) {
                parameters.add(path.get(i));
            } else if (!pattern.get(i).equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    private static List<String> segments(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
    }
}
