package dev.wirewatch.schemas;

import dev.wirewatch.schemas.internal.AlertState;
import dev.wirewatch.schemas.internal.ClaimsState;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.MatchesState;
import dev.wirewatch.schemas.internal.RevisedArticle;
import dev.wirewatch.schemas.internal.RevisionState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** The schemas that stand in a topic, as they are now and as they were in each release. */
final class Published {

    static final Path RELEASES = Path.of("released");

    private Published() {}

    static List<Schema> now() {
        return List.of(
                Article.getClassSchema(),
                EnrichedArticle.getClassSchema(),
                Mention.getClassSchema(),
                Claim.getClassSchema(),
                Watch.getClassSchema(),
                CatalogEntity.getClassSchema(),
                Alert.getClassSchema(),
                Feed.getClassSchema(),
                FeedState.getClassSchema(),
                RevisionState.getClassSchema(),
                RevisedArticle.getClassSchema(),
                ClaimsState.getClassSchema(),
                Match.getClassSchema(),
                MatchesState.getClassSchema(),
                AlertState.getClassSchema());
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
}
