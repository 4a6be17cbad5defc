package dev.wirewatch.text;

import dev.wirewatch.watch.Watch;
import org.apache.kafka.common.KafkaException;

/** Uses what its package may not, so that PackagesTest can show that it would notice. */
public final class BreaksTheRules {

    private BreaksTheRules() {}

    static KafkaException about(Watch watch) {
        return new KafkaException(watch.label());
    }
}
