package dev.wirewatch.embedded;

/** A schema registry inside this process, for Avro, on the loopback address. It is compatible with Confluent's clients. */
public final class EmbeddedRegistry implements AutoCloseable {

    private final RegistryLog log;
    private final RegistryServer server;

    private EmbeddedRegistry(RegistryLog log, RegistryServer server) {
        this.log = log;
        this.server = server;
    }

    /**
     * Returns once clients can use it.
     *
     * @param bootstrapServers the Kafka that stores the schemas, most often an {@link EmbeddedKafka}
     * @param port 0 for any free port
     * @throws PortInUseException when another program listens there
     * @throws CannotStartException when its topic cannot be created
     */
    public static EmbeddedRegistry start(String bootstrapServers, int port) throws InterruptedException {
        RegistryLog log = SchemaTopic.open(bootstrapServers);
        try {
            return new EmbeddedRegistry(log, RegistryServer.start(new Registry(log), port));
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    public String url() {
        return "http://" + Ports.HOST + ":" + server.port();
    }

    @Override
    public void close() {
        server.close();
        log.close();
    }
}
