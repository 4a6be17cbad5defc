package dev.wirewatch.embedded;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kafka.server.BrokerServer;
import kafka.server.ControllerServer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.server.Server;
import kafka.server.SharedServer;
import kafka.server.StandardFaultHandlerFactory;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.bootstrap.BootstrapMetadata;
import org.apache.kafka.metadata.properties.MetaPropertiesEnsemble;
import org.apache.kafka.raft.QuorumConfig;
import org.apache.kafka.server.ServerSocketFactory;
import org.slf4j.LoggerFactory;
import scala.Tuple2;

/**
 * Kafka's controller and broker, assembled as KafkaRaftServer does it. They are started one by one, because after a kill
 * the killed broker must be unregistered when the controller runs and the broker does not yet.
 */
final class KafkaNode {

    private final BrokerSettings settings;
    private final ControllerServer controller;
    private final BrokerServer broker;

    KafkaNode(BrokerSettings settings) {
        this.settings = settings;
        KafkaConfig config = new KafkaConfig(settings.all(), false);
        Tuple2<MetaPropertiesEnsemble, BootstrapMetadata> stored =
                KafkaRaftServer.initializeLogDirs(config, LoggerFactory.getLogger(KafkaRaftServer.class), "");
        Metrics metrics = Server.initializeMetrics(
                config, Time.SYSTEM, stored._1().clusterId().orElseThrow());
        SharedServer shared = new SharedServer(
                config,
                stored._1(),
                Time.SYSTEM,
                metrics,
                CompletableFuture.completedFuture(
                        QuorumConfig.parseVoterConnections(config.quorumConfig().voters())),
                QuorumConfig.parseBootstrapServers(config.quorumConfig().bootstrapServers()),
                new StandardFaultHandlerFactory(),
                ServerSocketFactory.INSTANCE);
        this.controller = new ControllerServer(shared, KafkaRaftServer.configSchema(), stored._2());
        this.broker = new BrokerServer(shared);
    }

    /**
     * Returns when clients can use it.
     *
     * @param brokerWasKilled whether the last broker was, so that the metadata still list it as alive
     */
    void start(boolean brokerWasKilled) {
        controller.startup();
        if (brokerWasKilled) {
            unregisterKilledBroker();
        }
        broker.startup();
    }

    /** Its partitions have no leader until the new broker registers. */
    private void unregisterKilledBroker() {
        try (Admin admin = Admin.create(Map.of("bootstrap.controllers", settings.controllerEndpoint()))) {
            admin.unregisterBroker(BrokerSettings.NODE_ID)
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            // killed before it was registered, or right after it was unregistered
            if (!(e.getCause() instanceof BrokerIdNotRegisteredException)) {
                throw new CannotStartException(
                        "Kafka could not recover from its last, unclean end: " + e.getCause(), e);
            }
        }
    }

    /** Also to be called after a start that failed. */
    void stop() {
        broker.shutdown();
        controller.shutdown();
    }
}
