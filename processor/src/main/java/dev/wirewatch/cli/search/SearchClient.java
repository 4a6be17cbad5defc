package dev.wirewatch.cli.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.app.UserFacingException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads {@code /api/v1/search} page by page. */
final class SearchClient {

    private static final String PATH = "/api/v1/search";
    private static final int PAGE = 100;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final ObjectMapper mapper = new ObjectMapper();
    private final URI base;
    private final Optional<String> token;

    SearchClient(URI base, Optional<String> token) {
        this.base = base;
        this.token = token;
    }

    /**
     * Passes on what is found, at most so many, and returns how many there are.
     *
     * @throws UserFacingException when there is no answer, or it is an error
     */
    long find(Map<String, String> parameters, int limit, Consumer<JsonNode> found) {
        Map<String, String> asked = new LinkedHashMap<>(parameters);
        int left = limit;
        while (true) {
            asked.put("limit", Integer.toString(Math.min(left, PAGE)));
            JsonNode page = page(asked);
            page.path("items").forEach(found);
            left -= page.path("items").size();
            if (left <= 0 || !page.hasNonNull("next")) {
                return page.path("total").asLong();
            }
            asked.put("cursor", page.path("next").asText());
        }
    }

    private JsonNode page(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        HttpResponse<String> answer = send(query);
        if (answer.statusCode() != OK) {
            throw new UserFacingException(problem(answer));
        }
        return json(answer.body())
                .orElseThrow(() -> new UserFacingException("What answers at %s is not Wirewatch.".formatted(base)));
    }

    private HttpResponse<String> send(String query) {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(base + PATH + query)).timeout(TIMEOUT);
            token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UserFacingException(
                    "Nothing answers at %s; start './wirewatch up', or say where with --url.".formatted(base), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserFacingException("The search was interrupted.", e);
        }
    }

    private String problem(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case UNAUTHORIZED ->
                token.isPresent()
                        ? "The program at %s does not know this token.".formatted(base)
                        : "The program at %s wants a token; say where it is with --token.".formatted(base);
            case NOT_FOUND -> "The program at %s has no archive; it runs without the role web.".formatted(base);
            default ->
                json(answer.body())
                        .map(problem -> problem.path("detail").asText())
                        .filter(detail -> !detail.isEmpty())
                        .orElseGet(() -> "The program at %s answers %d.".formatted(base, answer.statusCode()));
        };
    }

    private Optional<JsonNode> json(String body) {
        try {
            return Optional.of(mapper.readTree(body)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
