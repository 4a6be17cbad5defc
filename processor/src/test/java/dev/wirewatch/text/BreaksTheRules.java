package dev.wirewatch.text;

import dev.wirewatch.watch.Watch;
import org.apache.kafka.common.KafkaException;

/** Uses what its package may not, so that PackagesTest can show that it would notice. */
public final class BreaksTheRules {

    private BreaksTheRules() {}

    static void check(Watch watch) {
        throw new KafkaException(watch.label());
    }
}
