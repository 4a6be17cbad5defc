package dev.wirewatch.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.wirewatch.archive.DeadLetterJson;
import dev.wirewatch.archive.Records;
import dev.wirewatch.codec.AlertJson;
import dev.wirewatch.codec.ClaimJson;
import dev.wirewatch.codec.EnrichedJson;
import dev.wirewatch.codec.EntityJson;
import dev.wirewatch.codec.StatementJson;
import dev.wirewatch.codec.Statements;
import dev.wirewatch.codec.StoryJson;
import dev.wirewatch.codec.TrendJson;
import dev.wirewatch.codec.WatchJson;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.SampleRecords;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.setup.ChannelJson;
import dev.wirewatch.setup.FeedJson;
import dev.wirewatch.setup.FeedWithState;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import io.javalin.security.Roles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenApiTest {

    private static final String BASE = "/api/v1";
    private static final Connection NOWHERE = new Connection(Map.of(), Map.of("schema.registry.url", "mock://none"));

    private final ApiDocument document = new ApiDocument();

    @Test
    void itIsAnOpenApiDocument() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("openapi-3.1.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                            .getSchema(new JsonMapper().readTree(schema))
                            .validate(document.json()))
                    .isEmpty();
        }
    }

    @Test
    void itDescribesTheRoutesOfTheServerAndNoOthers() {
        Map<String, String> described = new TreeMap<>();
        document.operations()
                .forEach((name, operation) ->
                        described.put(name, operation.get("x-permission").asText()));

        assertThat(described).isEqualTo(served());
    }

    @Test
    void itDescribesTheParametersThatAreKnown() {
        try (ApiServer server = new ApiServer(NOWHERE)) {
            ApiRoutes routes = (ApiRoutes) server.routes(NOWHERE).get(0);
            for (Operation operation : routes.operations()) {
                JsonNode described = document.operations()
                        .get(operation.method() + " " + operation.path().substring(BASE.length()));
                assertThat(document.parameters(described, "query"))
                        .as(operation.path())
                        .containsExactlyInAnyOrderElementsOf(operation.parameters());
                assertThat(document.parameters(described, "path"))
                        .as(operation.path())
                        .allMatch(name -> operation.path().contains("{" + name + "}"))
                        .hasSize((int)
                                operation.path().chars().filter(c -> c == '{').count());
                assertThat(document.parameters(described, "header"))
                        .as(operation.path())
                        .hasSize(
                                operation.method() == HandlerType.PUT || operation.method() == HandlerType.DELETE
                                        ? 1
                                        : 0);
            }
        }
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("Article", EnrichedJson.article(sample(EnrichedArticle.class))),
                Arguments.of("EnrichedArticle", EnrichedJson.annotated(sample(EnrichedArticle.class))),
                Arguments.of("Mention", EntityJson.of(sample(EntityMentions.class))),
                Arguments.of("Claim", ClaimJson.of(sample(Claim.class))),
                Arguments.of(
                        "Alert",
                        AlertJson.of(Alert.newBuilder(sample(Alert.class))
                                .setKind(AlertKind.DIGEST)
                                .build())),
                Arguments.of("Story", StoryJson.of(sample(Story.class))),
                Arguments.of("Statement", StatementJson.of(Statements.disputed())),
                Arguments.of("Trend", TrendJson.of(sample(Trend.class))),
                Arguments.of("Watch", WatchJson.of(sample(Watch.class)).put("trouble", "")),
                Arguments.of("Channel", ChannelJson.of(sample(Channel.class), ChannelHealth.UNUSED)),
                Arguments.of(
                        "Feed",
                        FeedJson.of(new FeedWithState(
                                sample(Feed.class),
                                FeedState.newBuilder(sample(FeedState.class))
                                        .setUrl("https://moved.example/feed")
                                        .build()))),
                Arguments.of("DeadLetter", DeadLetterJson.of(Records.deadLetter(7, "a", "too long"))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aSchemaHasTheFieldsOfItsForm(String name, ObjectNode form) {
        document.check(ApiDocument.schema(name), form);
        assertThat(document.missing(ApiDocument.schema(name), form, "")).isEmpty();
    }

    @Test
    void itIsServedToAnybody() {
        try (ApiServer server = new ApiServer(NOWHERE)) {
            assertThat(server.get("/openapi.json").json()).isEqualTo(document.json());
        }
    }

    /** Permission by method and path, as the server routes them. */
    private static Map<String, String> served() {
        Map<String, String> served = new TreeMap<>();
        try (ApiServer server = new ApiServer(NOWHERE)) {
            Javalin javalin =
                    Javalin.create(config -> server.routes(NOWHERE).forEach(routes -> routes.addTo(config.routes)));
            javalin.unsafe.internalRouter.allHttpHandlers().stream()
                    .map(handler -> handler.endpoint)
                    .filter(endpoint -> endpoint.path.startsWith(BASE))
                    .forEach(endpoint -> served.put(
                            endpoint.method + " " + endpoint.path.substring(BASE.length()),
                            endpoint.metadata(Roles.class)
                                    .getRoles()
                                    .iterator()
                                    .next()
                                    .toString()));
        }
        return served;
    }

    private static <T> T sample(Class<T> type) {
        return type.cast(SampleRecords.of(SpecificData.get().getSchema(type)));
    }
}
