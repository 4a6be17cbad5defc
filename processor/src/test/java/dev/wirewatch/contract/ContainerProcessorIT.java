package dev.wirewatch.contract;

import com.github.dockerjava.api.DockerClient;
import dev.wirewatch.Needs;
import java.nio.file.Path;
import org.testcontainers.kafka.KafkaContainer;

/** The same contract on Kafka's own image. */
class ContainerProcessorIT extends ProcessorContract {

    private static final String IMAGE = "apache/kafka:4.3.1";

    private KafkaContainer kafka;

    @Override
    String startBroker(Path folder) {
        Needs.docker();
        kafka = new KafkaContainer(IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
        return kafka.getBootstrapServers();
    }

    @Override
    void stopBroker() {
        kafka.stop();
    }

    @Override
    void withoutBroker(Runnable meanwhile) {
        DockerClient docker = kafka.getDockerClient();
        docker.pauseContainerCmd(kafka.getContainerId()).exec();
        try {
            meanwhile.run();
        } finally {
            docker.unpauseContainerCmd(kafka.getContainerId()).exec();
        }
    }
}
