package dev.wirewatch.schemas;

import dev.wirewatch.schemas.internal.AlertState;
import dev.wirewatch.schemas.internal.ArticleStory;
import dev.wirewatch.schemas.internal.ClaimsState;
import dev.wirewatch.schemas.internal.HeldAlert;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.MatchesState;
import dev.wirewatch.schemas.internal.PacingState;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.schemas.internal.RevisionState;
import dev.wirewatch.schemas.internal.SketchedArticle;
import dev.wirewatch.schemas.internal.StoryEntry;
import dev.wirewatch.schemas.internal.StoryRecord;
import dev.wirewatch.schemas.internal.TrendCount;
import dev.wirewatch.schemas.internal.TrendHour;
import dev.wirewatch.schemas.internal.TrendName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** The schemas of the topics, as they are now and as they were in each release. */
final class Published {

    static final Path RELEASES = Path.of("released");

    private Published() {}

    static List<Schema> now() {
        return List.of(
                Article.getClassSchema(),
                EnrichedArticle.getClassSchema(),
                EntityMentions.getClassSchema(),
                Claim.getClassSchema(),
                Watch.getClassSchema(),
                WatchFault.getClassSchema(),
                CatalogEntity.getClassSchema(),
                Alert.getClassSchema(),
                Story.getClassSchema(),
                StorySplit.getClassSchema(),
                Trend.getClassSchema(),
                Feed.getClassSchema(),
                FeedState.getClassSchema(),
                Channel.getClassSchema(),
                Delivery.getClassSchema(),
                RevisionState.getClassSchema(),
                RevisedArticle.getClassSchema(),
                ClaimsState.getClassSchema(),
                Match.getClassSchema(),
                MatchesState.getClassSchema(),
                AlertState.getClassSchema(),
                PacingState.getClassSchema(),
                HeldAlert.getClassSchema(),
                StoryEntry.getClassSchema(),
                SketchedArticle.getClassSchema(),
                StoryRecord.getClassSchema(),
                ArticleStory.getClassSchema(),
                TrendName.getClassSchema(),
                TrendHour.getClassSchema(),
                TrendCount.getClassSchema());
    }

    /** Every record and enum in them, by its full name. */
    static Map<String, Schema> named() {
        Map<String, Schema> found = new LinkedHashMap<>();
        now().forEach(schema -> collect(schema, found));
        return found;
    }

    static List<Path> releases() throws IOException {
        try (Stream<Path> folders = Files.list(RELEASES)) {
            return folders.sorted().toList();
        }
    }

    static Schema in(Path release, Schema schema) throws IOException {
        return new Schema.Parser()
                .parse(release.resolve(schema.getName() + ".avsc").toFile());
    }

    private static void collect(Schema schema, Map<String, Schema> found) {
        switch (schema.getType()) {
            case UNION -> schema.getTypes().forEach(type -> collect(type, found));
            case ARRAY -> collect(schema.getElementType(), found);
            case MAP -> collect(schema.getValueType(), found);
            case ENUM -> found.put(schema.getFullName(), schema);
            case RECORD -> {
                if (found.put(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), found));
                }
            }
            default -> {}
        }
    }
}
