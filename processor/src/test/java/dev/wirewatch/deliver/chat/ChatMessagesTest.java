package dev.wirewatch.deliver.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.message.MessageWriter;
import dev.wirewatch.deliver.message.Pages;
import dev.wirewatch.deliver.message.SampleMessages;
import dev.wirewatch.deliver.message.Templates;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON that chat services get is what their references ask for, whatever news says and however much there is. */
class ChatMessagesTest {

    private static final MessageWriter WRITER = new MessageWriter(Templates.shipped(), ZoneId.of("UTC"), Pages.none());

    private static final Map<ChatService, JsonSchema> REFERENCES =
            Map.of(ChatService.SLACK, schema("slack-message"), ChatService.TEAMS, schema("teams-message"));

    static Stream<Arguments> samples() {
        return Arrays.stream(ChatService.values()).flatMap(service -> SampleMessages.all().values().stream()
                .map(message -> Arguments.of(service, message)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aMessageMeetsTheReference(ChatService service, Message message) throws JsonProcessingException {
        meetsTheReference(service, message);
    }

    @Property(tries = 200)
    void soDoesAnyNews(@ForAll ChatService service, @ForAll String text) throws JsonProcessingException {
        meetsTheReference(service, SampleMessages.single(SampleMessages.filledWith("x" + text)));
    }

    @ParameterizedTest
    @EnumSource
    void soDoesMuchNews(ChatService service) throws JsonProcessingException {
        for (String text : List.of("&".repeat(100_000), "\"".repeat(2_000), "😀".repeat(2_000))) {
            Alert alert = SampleMessages.filledWith(text);
            Alert digest = Alert.newBuilder(alert)
                    .setKind(AlertKind.DIGEST)
                    .setItems(Collections.nCopies(10, SampleMessages.item(alert)))
                    .build();

            meetsTheReference(service, SampleMessages.single(alert));
            meetsTheReference(service, SampleMessages.single(digest));
            meetsTheReference(service, new Message.Summary("s", text, Collections.nCopies(10, alert), 3));
        }
    }

    @ParameterizedTest
    @EnumSource
    void asMuchIsToldAsTheServiceTakes(ChatService service) throws JsonProcessingException {
        Message summary = SampleMessages.summary(Collections.nCopies(30, SampleMessages.denial()), 0);

        JsonNode message = new ChatMessages(WRITER, service).of(summary);

        assertThat(message.toString().split("Veldmark Rail denies hiding brake faults", -1))
                .hasSizeGreaterThan(20);
    }

    private static void meetsTheReference(ChatService service, Message message) throws JsonProcessingException {
        JsonNode written = new ChatMessages(WRITER, service).of(message);

        assertThat(REFERENCES.get(service).validate(written)).isEmpty();
        assertThat(service.takes(written)).isTrue();
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(ChatMessagesTest.class.getResourceAsStream(name + ".schema.json"));
    }
}
