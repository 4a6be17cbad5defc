package dev.wirewatch.contract;

import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.kafka.Topic;
import java.nio.file.Path;

/** The contract on the broker inside the process. */
class EmbeddedProcessorIT extends ProcessorContract {

    private Path folder;
    private EmbeddedKafka kafka;

    @Override
    String startBroker(Path folder) throws InterruptedException {
        this.folder = folder;
        kafka = EmbeddedKafka.start(folder, 0, Topic.MAX_RECORD_BYTES);
        return kafka.bootstrapServers();
    }

    @Override
    void stopBroker() {
        kafka.close();
    }

    @Override
    void withoutBroker(Runnable meanwhile) throws InterruptedException {
        kafka.close();
        try {
            meanwhile.run();
        } finally {
            kafka = EmbeddedKafka.start(folder, 0, Topic.MAX_RECORD_BYTES);
        }
    }
}
