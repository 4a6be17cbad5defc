package dev.wirewatch.deliver.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.message.MessageWriter;
import dev.wirewatch.deliver.message.ViewSize;

/** Messages as the JSON of a chat service. */
record ChatMessages(MessageWriter writer, ChatService service) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * As much of a message as the service takes.
     *
     * @throws JsonProcessingException when a template of the user's own does not write JSON
     */
    ObjectNode of(Message message) throws JsonProcessingException {
        ObjectNode written = JSON.createObjectNode();
        for (ViewSize size : ViewSize.ALL) {
            written = JSON.readValue(writer.write(message, service.format(), size), ObjectNode.class);
            if (service.takes(written)) {
                return written;
            }
        }
        return written;
    }
}
