package dev.wirewatch.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.text.Document;
import dev.wirewatch.watch.ArticleFacts;
import dev.wirewatch.watch.Reading;
import dev.wirewatch.watch.WatchIndex;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a person writes into a watch makes one, or a sentence that says what is wrong; none stops matching. */
class AnyWatchTest {

    private static final List<String> FIELDS = List.of(
            "names",
            "query",
            "country",
            "entityId",
            "kind",
            "acts",
            "nameCase",
            "owner",
            "tags",
            "expiresAt",
            "filters.sources",
            "filters.notSources",
            "filters.languages",
            "filters.subjects",
            "filters.urgency",
            "filters.confidence",
            "filters.not",
            "quietHours.from",
            "quietHours.timeZone",
            "throttle.alerts");

    private final Reading article = new Reading(
            new Document("a", "Orla harbour closes\n\nThe port of Orla has closed, the mayor said."),
            Annotation.empty(),
            new ArticleFacts(
                    "Coastwire",
                    Optional.of("en"),
                    List.of(),
                    List.of("ports"),
                    List.of(),
                    Optional.of(3),
                    false,
                    false));

    @Property(tries = 2_000)
    void aValueMakesAWatchOrASentence(
            @ForAll String value,
            @ForAll String query,
            @ForAll @IntRange(max = 19) int field,
            @ForAll boolean queries) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        if (queries) {
            fields.put("kind", "query").put("query", query);
        } else {
            fields.put("names", "Orla");
        }
        put(fields, FIELDS.get(field), value);
        WatchMerge watches = new WatchMerge(Map.of(), id -> Optional.empty(), Instant.EPOCH);
        try {
            watches.add(new WatchFile.Entry("watch 1", fields));
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).matches("(?s).{8,}");
            return;
        }

        WatchIndex index = new WatchIndex();
        for (Watch watch : watches.toWrite().values()) {
            index.put(WatchCodec.decode(watch.getId(), watch));
        }
        index.put(WatchCodec.decode("orla", orla()));

        var matches = index.match(article);
        assertThat(matches.all()).extracting(match -> match.watch().id()).contains("orla");
        assertThat(matches.failed()).isEmpty();
    }

    private static void put(ObjectNode fields, String path, String value) {
        String[] names = path.split("\\.", 2);
        if (names.length == 1) {
            fields.put(path, value);
        } else {
            put(fields.withObjectProperty(names[0]), names[1], value);
        }
    }

    private static Watch orla() {
        WatchMerge watches = new WatchMerge(Map.of(), id -> Optional.empty(), Instant.EPOCH);
        watches.add(new WatchFile.Entry(
                "watch 1",
                JsonNodeFactory.instance.objectNode().put("names", "Orla").put("id", "orla")));
        return watches.toWrite().get("orla");
    }
}
