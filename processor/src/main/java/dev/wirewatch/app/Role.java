package dev.wirewatch.app;

import dev.wirewatch.topology.NewsTopology;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;

/** What a processor can do, and the components that do it. A processor has all roles unless it is told which. */
public enum Role {
    /** Articles become claims, mentions and alerts. */
    PROCESS(StreamsComponent::start) {
        @Override
        boolean needsLanguageModels() {
            return true;
        }

        @Override
        Map<String, Schema> internalSchemas(String applicationId) {
            return NewsTopology.internalSchemas(applicationId);
        }
    },
    /** Articles are taken in over HTTP, and from feeds. */
    INGEST(HttpIntakeComponent::start, FeedPollerComponent::start),
    /** Alerts are brought to people on their channels. */
    DELIVER(DeliverComponent::start),
    /** Pages, the API and streams, for people and programs to read and to set things up. */
    WEB(WebComponent::start);

    public static final Set<Role> ALL = Set.of(values());

    private final List<Component.Starter> components;

    Role(Component.Starter... components) {
        this.components = List.of(components);
    }

    /** In the order in which they start. */
    List<Component.Starter> components() {
        return components;
    }

    boolean needsLanguageModels() {
        return false;
    }

    /** The schemas of topics that belong to one application id, by topic name. */
    Map<String, Schema> internalSchemas(String applicationId) {
        return Map.of();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
