package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.AvroSerdes;
import dev.wirewatch.lock.PrivateFolder;
import dev.wirewatch.topology.NewsStreams;
import dev.wirewatch.topology.NewsTopology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Time;

/** The Kafka Streams topology: articles become claims, mentions and alerts. */
final class StreamsComponent implements Component {

    private final NewsStreams streams;

    private StreamsComponent(NewsStreams streams) {
        this.streams = streams;
    }

    static StreamsComponent start(Wiring wiring) {
        Settings settings = wiring.settings();
        AvroSerdes serdes = settings.connection().serdes();
        serdes.lookUp(NewsTopology.internalSchemas(settings.applicationId())); // while the language models load
        NewsStreams streams = NewsStreams.start(
                NewsTopology.build(serdes, wiring.annotator().get(), settings.maxChars()),
                settings.connection(),
                settings.streams(),
                wiring.instance(),
                wiring.meters(),
                Time.SYSTEM);
        closeToOthers(settings.stateDir());
        return new StreamsComponent(streams);
    }

    /** Kafka Streams has let its group look into it. */
    private static void closeToOthers(Path stateDir) {
        try {
            PrivateFolder.create(stateDir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String title() {
        return "stream processor (Kafka Streams)";
    }

    @Override
    public boolean isLive() {
        return streams.isLive();
    }

    @Override
    public boolean isReady() {
        return streams.isReady();
    }

    @Override
    public void close() {
        streams.close();
    }
}
