package dev.wirewatch.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What answers one method on one sort of path.
 *
 * @param pattern the path's parts; {@code *} stands for any one
 */
record Route(String method, List<String> pattern, Function<Call, JsonNode> answer) {

    static Route get(String path, Function<Call, JsonNode> answer) {
        return new Route("GET", parts(path), answer);
    }

    static Route post(String path, Function<Call, JsonNode> answer) {
        return new Route("POST", parts(path), answer);
    }

    static Route put(String path, Function<Call, JsonNode> answer) {
        return new Route("PUT", parts(path), answer);
    }

    static Route delete(String path, Function<Call, JsonNode> answer) {
        return new Route("DELETE", parts(path), answer);
    }

    /** What stands in the gaps, when the path is of this sort. */
    Optional<List<String>> match(List<String> path) {
        if (path.size() != pattern.size()) {
            return Optional.empty();
        }
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            if (pattern.get(i).equals("*")) {
                gaps.add(path.get(i));
            } else if (!pattern.get(i).equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(gaps);
    }

    private static List<String> parts(String path) {
        return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
    }
}
