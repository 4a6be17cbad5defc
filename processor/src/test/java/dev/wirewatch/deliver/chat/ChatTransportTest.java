package dev.wirewatch.deliver.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.http.HttpPost;
import dev.wirewatch.deliver.message.MessageWriter;
import dev.wirewatch.deliver.message.Pages;
import dev.wirewatch.deliver.message.SampleMessages;
import dev.wirewatch.deliver.message.Templates;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import dev.wirewatch.secret.Secrets;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatTransportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> BOT = Map.of("channel", "C024BE91L");
    private static final MessageWriter WRITER = new MessageWriter(Templates.shipped(), ZoneId.of("UTC"), Pages.none());
    private static final Message DENIAL = SampleMessages.single(SampleMessages.denial());

    private final MockWebServer server = new MockWebServer();
    private HttpPost http;

    @BeforeEach
    void start() throws IOException {
        server.start();
        http = new HttpPost("test", Set.of(server.getHostName()), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    @Test
    void aWebhookWhoseAddressIsASecretGetsTheMessage() throws Exception {
        server.enqueue(new MockResponse(200, Headers.of(), "ok"));

        assertThat(send(ChatService.SLACK, channel("env:CHAT", Map.of()), DENIAL))
                .isEqualTo(new Outcome.Sent(Optional.empty()));
        JsonNode body = posted();
        assertThat(body.path("text").asText()).contains("Ines Halvorsen denies that");
        assertThat(body.path("blocks").size()).isPositive();
        assertThat(body.has("channel")).isFalse();
    }

    @Test
    void aTeamGetsACard() throws Exception {
        server.enqueue(new MockResponse(202, Headers.of(), ""));

        assertThat(send(ChatService.TEAMS, channel("env:CHAT", Map.of()), DENIAL))
                .isInstanceOf(Outcome.Sent.class);
        assertThat(posted().at("/attachments/0/content/type").asText()).isEqualTo("AdaptiveCard");
    }

    @Test
    void aBotLearnsWhatItsMessageIsCalled() throws Exception {
        String answer = "{\"ok\":true,\"channel\":\"C024BE91L\",\"ts\":\"1503435956.000247\",\"message\":{\"text\":\"";
        server.enqueue(new MockResponse(200, Headers.of(), answer + "x".repeat(50_000) + "\"}}"));

        assertThat(send(ChatService.SLACK, channel("env:CHAT", BOT), DENIAL))
                .isEqualTo(new Outcome.Sent(Optional.of("1503435956.000247")));
        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer xoxb-1");
        JsonNode body = JSON.readTree(request.getBody().utf8());
        assertThat(body.path("channel").asText()).isEqualTo("C024BE91L");
        assertThat(body.has("thread_ts")).isFalse();
    }

    @Test
    void whatABotTellsLaterOfAStoryIsAReply() throws Exception {
        server.enqueue(new MockResponse(200, Headers.of(), "{\"ok\":true,\"ts\":\"2.2\"}"));
        Message.Single update = SampleMessages.single(SampleMessages.update());

        send(
                ChatService.SLACK,
                channel("env:CHAT", BOT),
                new Message.Single(update.alert(), update.watch(), Optional.of("1503435956.000247"), Optional.empty()));

        assertThat(posted().path("thread_ts").asText()).isEqualTo("1503435956.000247");
    }

    @ParameterizedTest
    @CsvSource({
        "channel_not_found, Unavailable",
        "invalid_auth, Unavailable",
        "ratelimited, Unavailable",
        "something_new, Unavailable",
        "is_archived, Gone",
        "invalid_blocks, Refused",
        "msg_too_long, Refused"
    })
    void anErrorOfABotHasItsOutcome(String error, String outcome) throws Exception {
        server.enqueue(new MockResponse(200, Headers.of(), "{\"ok\":false,\"error\":\"" + error + "\"}"));

        assertThat(send(ChatService.SLACK, channel("env:CHAT", BOT), DENIAL).toString())
                .startsWith(outcome)
                .contains("Slack answered: " + error);
    }

    @Test
    void anAnswerThatIsNotSlacksIsTriedAgain() throws Exception {
        server.enqueue(new MockResponse(200, Headers.of(), "<html>log in</html>"));

        assertThat(send(ChatService.SLACK, channel("env:CHAT", BOT), DENIAL))
                .isEqualTo(new Outcome.Unavailable("Slack answered: nothing that can be read", Optional.empty()));
    }

    @Test
    void tooManyMessagesWait() throws Exception {
        server.enqueue(new MockResponse(429, Headers.of("Retry-After", "30"), ""));

        assertThat(send(ChatService.SLACK, channel("env:CHAT", BOT), DENIAL))
                .isInstanceOfSatisfying(Outcome.Unavailable.class, outcome -> assertThat(outcome.retryAfter())
                        .contains(Duration.ofSeconds(30)));
    }

    @Test
    void anAddressThatIsNotThereIsToldByItsReference() throws Exception {
        assertThat(send(ChatService.SLACK, channel("env:NONE", Map.of()), DENIAL))
                .isInstanceOfSatisfying(Outcome.Unavailable.class, outcome -> assertThat(outcome.reason())
                        .contains("NONE"));
        assertThat(send(ChatService.TEAMS, channel("env:TOKEN", Map.of()), DENIAL))
                .isEqualTo(new Outcome.Unavailable("The secret in env:TOKEN is no web address.", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SLACK | general         | ''        | 0 | Whoever has the web address of a chat may write there",
                "SLACK | https://a.example/T1/x | ''     | 0 | Whoever has the web address of a chat may write there",
                "TEAMS | https://a.example/x | ''        | 0 | Whoever has the web address of a chat may write there",
                "SLACK | https://a.example/<x> | channel | 1 | Whoever has the web address of a chat may write there",
                "SLACK | env:CHAT        | room      | 0 | A Slack channel has no option 'room'; it has one, 'channel'.",
                "TEAMS | env:CHAT        | channel   | 1 | A Teams channel has no option 'channel'.",
                "SLACK | env:CHAT        | channel   | 0 | A bot needs both the option 'channel' and one secret",
                "SLACK | env:CHAT        | ''        | 1 | A bot needs both the option 'channel' and one secret",
                "TEAMS | env:CHAT        | ''        | 1 | A Teams channel has no secrets but its address.",
            })
    void whatMakesNoSenseIsTold(ChatService service, String address, String option, int secrets, String sentence) {
        Channel channel = Channel.newBuilder(channel(address, option.isEmpty() ? Map.of() : Map.of(option, "x")))
                .setSecrets(List.of("env:TOKEN", "env:TOKEN").subList(0, secrets))
                .build();

        assertThatThrownBy(() -> transport(service).check(channel))
                .isInstanceOf(ChannelException.class)
                .hasMessageStartingWith(sentence);
    }

    private JsonNode posted() throws Exception {
        return JSON.readTree(server.takeRequest().getBody().utf8());
    }

    private Outcome send(ChatService service, Channel channel, Message message) throws Exception {
        try (Sender sender = transport(service).open(channel)) {
            return sender.send(message).get(30, TimeUnit.SECONDS);
        }
    }

    private ChatTransport transport(ChatService service) {
        String address = server.url("/chat").toString();
        return new ChatTransport(service, WRITER, http, new Secrets(Map.of("CHAT", address, "TOKEN", "xoxb-1")));
    }

    private static Channel channel(String address, Map<String, String> options) {
        return Channel.newBuilder()
                .setId("desk")
                .setLabel("Desk")
                .setKind(ChannelKind.SLACK)
                .setAddress(address)
                .setSecrets(options.equals(BOT) ? List.of("env:TOKEN") : List.of())
                .setOptions(options)
                .setCreatedAt(Instant.parse("2026-03-01T09:30:05Z"))
                .build();
    }
}
