package dev.wirewatch.cli;

import dev.wirewatch.annotation.NewsAnnotator;
import dev.wirewatch.config.Settings;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.topics.InstanceId;
import dev.wirewatch.topology.NewsStreams;
import dev.wirewatch.topology.NewsTopology;
import java.util.List;

/** The topology. */
record ProcessPart(NewsStreams streams) implements Part {

    static ProcessPart start(Settings settings, InstanceId instance, NewsAnnotator annotator) {
        return new ProcessPart(NewsStreams.start(
                NewsTopology.build(settings.connection().serdes(), annotator, settings.maxChars()),
                settings.connection(),
                settings.streams(),
                instance));
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
