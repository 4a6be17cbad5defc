package dev.wirewatch.deliver.chat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.wording.OneLine;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a method of Slack's API answers, always with the status 200: "ok", or the name of an error. */
record SlackReply(Map<String, String> fields) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST_NAME = 100;

    /** @param start the beginning of the answer, which goes on with the message that was posted */
    static SlackReply of(byte[] start) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(start)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    fields.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            return new SlackReply(fields); // it was cut off, or is no JSON; then there is no "ok" in it
        }
        return new SlackReply(fields);
    }

    Outcome outcome() {
        if ("true".equals(fields.get("ok"))) {
            return new Outcome.Sent(Optional.ofNullable(fields.get("ts")));
        }
        String error = OneLine.of(fields.getOrDefault("error", "nothing that can be read"), LONGEST_NAME);
        String reason = "Slack answered: " + error;
        return switch (error) {
            case "is_archived" -> new Outcome.Gone(reason);
            case "invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "no_text" ->
                new Outcome.Refused(reason);
            default -> new Outcome.Unavailable(reason, Optional.empty()); // such as a token or a right that is missing
        };
    }
}
