package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.english.EnglishAnnotator;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.topology.NewsStreams;
import dev.wirewatch.topology.NewsTopology;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** The topology. */
record ProcessComponent(NewsStreams streams) implements Component {

    static ProcessComponent start(
            Settings settings, InstanceId instance, EnglishAnnotator annotator, MeterRegistry meters) {
        return new ProcessComponent(NewsStreams.start(
                NewsTopology.build(settings.connection().serdes(), annotator, settings.maxChars()),
                settings.connection(),
                settings.streams(),
                instance,
                meters));
    }

    @Override
    public String title() {
        return "Kafka Streams";
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
    public List<Routes> routes() {
        return List.of();
    }

    @Override
    public void close() {
        streams.close();
    }
}
