package dev.wirewatch.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The embedded broker's settings: one node, on loopback, with little memory.
 *
 * @param maxRecordBytes largest record that it takes
 */
record BrokerSettings(int port, int controllerPort, Path logs, int maxRecordBytes) {

    static final int NODE_ID = 1;
    static final int MAX_CONNECTIONS = 200;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    Map<String, Object> all() {
        Map<String, Object> all = new HashMap<>(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@" + controllerEndpoint(),
                "controller.listener.names",
                CONTROLLER_LISTENER,
                "listeners",
                "PLAINTEXT://" + endpoint() + "," + CONTROLLER_LISTENER + "://" + controllerEndpoint(),
                "advertised.listeners",
                "PLAINTEXT://" + endpoint(),
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT",
                "log.dirs",
                logs.toString(),
                "auto.create.topics.enable",
                "false"));
        all.putAll(SINGLE_REPLICAS);
        all.putAll(sizes());
        all.putAll(TIMES);
        // all clients are on this machine, so this bounds all: idle ones must not take the descriptors of its logs
        all.put("max.connections.per.ip", Integer.toString(MAX_CONNECTIONS));
        return all;
    }

    String endpoint() {
        return Ports.HOST + ":" + port;
    }

    String controllerEndpoint() {
        return Ports.HOST + ":" + controllerPort;
    }

    private static final Map<String, Object> SINGLE_REPLICAS = Map.of(
            "default.replication.factor", "1",
            "offsets.topic.replication.factor", "1",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    private Map<String, Object> sizes() {
        return Map.of(
                "message.max.bytes", Integer.toString(maxRecordBytes),
                "replica.fetch.max.bytes", Integer.toString(maxRecordBytes),
                "replica.fetch.response.max.bytes", Integer.toString(2 * maxRecordBytes),
                "fetch.max.bytes", Integer.toString(4 * maxRecordBytes),
                "socket.request.max.bytes", Integer.toString(8 * maxRecordBytes),
                "queued.max.request.bytes", Integer.toString(8 * maxRecordBytes),
                "log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20), // 128 MiB by default
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2");
    }

    private static final Map<String, Object> TIMES = Map.of(
            // the members of a group are few and start together: no need to wait for more
            "group.initial.rebalance.delay.ms", "0",
            // a start waits for the first heartbeats
            "broker.heartbeat.interval.ms", "500",
            // a laptop that is off for longer than the default week must keep the groups' offsets
            "offsets.retention.minutes", Integer.toString(365 * 24 * 60));
}
