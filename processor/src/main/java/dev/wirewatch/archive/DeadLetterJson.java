package dev.wirewatch.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A dead letter as JSON. Fields are added, never changed. */
public final class DeadLetterJson {

    private DeadLetterJson() {}

    /** For a list: without its bytes. */
    public static ObjectNode summary(StoredDeadLetter record) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", record.id())
                .put("key", record.key().orElse(""))
                .put("topic", record.topic())
                .put("partition", record.partition())
                .put("offset", record.offset())
                .put("step", record.step())
                .put("cause", record.cause())
                .put("failedAt", record.time().toString());
    }

    /** With its bytes in Base64; none of an article that was killed, or is under an embargo. */
    public static ObjectNode of(StoredDeadLetter record) {
        return summary(record).put("bytes", record.bytes());
    }
}
