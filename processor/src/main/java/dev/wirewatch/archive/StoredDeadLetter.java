package dev.wirewatch.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * A record that could not be processed.
 *
 * @param id its partition and offset in news.dead-letters, such as {@code 2-1044}
 * @param key as received
 * @param topic where it was, with partition and offset
 * @param step that failed
 * @param cause why, in words
 * @param time when it became a dead letter
 * @param bytes as received; none of an article that is under an embargo when it arrives, or was killed
 */
public record StoredDeadLetter(
        String id,
        Optional<String> key,
        String topic,
        int partition,
        long offset,
        String step,
        String cause,
        Instant time,
        byte[] bytes) {

    StoredDeadLetter withoutBytes() {
        return new StoredDeadLetter(id, key, topic, partition, offset, step, cause, time, new byte[0]);
    }
}
