package dev.wirewatch.deliver.chat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.deliver.message.Format;
import dev.wirewatch.schemas.ChannelKind;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A chat service: what it is told in, and how much of it. */
public enum ChatService {
    /** Slack, and what takes its messages. */
    SLACK(ChannelKind.SLACK, Format.SLACK) {
        @Override
        boolean takes(JsonNode message) {
            JsonNode blocks = message.path("blocks");
            return message.path("text").asText().length() <= LONGEST_DISCORD
                    && blocks.size() <= MOST_BLOCKS
                    && blocks.valueStream().flatMap(ChatService::texts).allMatch(length -> length <= LONGEST_TEXT);
        }
    },

    TEAMS(ChannelKind.TEAMS, Format.TEAMS) {
        @Override
        boolean takes(JsonNode message) {
            return message.toString().getBytes(StandardCharsets.UTF_8).length <= LARGEST_CARD_BYTES;
        }
    };

    /** Of the text that Discord shows, which takes no blocks. Slack itself takes more. */
    private static final int LONGEST_DISCORD = 2_000;

    private static final int MOST_BLOCKS = 50;
    private static final int LONGEST_TEXT = 3_000;
    private static final int LARGEST_CARD_BYTES = 28_000;

    private final ChannelKind kind;
    private final Format format;

    ChatService(ChannelKind kind, Format format) {
        this.kind = kind;
        this.format = format;
    }

    ChannelKind kind() {
        return kind;
    }

    Format format() {
        return format;
    }

    /** Whether a bot can post there, with a token. */
    boolean hasBots() {
        return this == SLACK;
    }

    /** Whether a message is within the service's limits. */
    abstract boolean takes(JsonNode message);

    private static Stream<Integer> texts(JsonNode block) {
        return Stream.concat(
                        Stream.of(block.path("text")), block.path("elements").valueStream())
                .map(text -> text.path("text").asText().length());
    }
}
