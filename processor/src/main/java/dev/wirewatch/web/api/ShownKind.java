package dev.wirewatch.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.archive.DeadLetterJson;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.StoredDeadLetter;
import dev.wirewatch.codec.AlertJson;
import dev.wirewatch.codec.ClaimJson;
import dev.wirewatch.codec.EnrichedJson;
import dev.wirewatch.codec.EntityJson;
import dev.wirewatch.codec.StatementJson;
import dev.wirewatch.codec.StoryJson;
import dev.wirewatch.codec.TrendJson;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.web.BadParameterException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How records of a kind are shown.
 *
 * @param noun of one
 * @param item one of a list
 * @param whole one by itself
 */
record ShownKind<T>(Kind<T> kind, String noun, Function<T, ObjectNode> item, Function<T, ObjectNode> whole) {

    static final ShownKind<EnrichedArticle> ARTICLES =
            new ShownKind<>(Kind.ARTICLES, "article", EnrichedJson::summary, EnrichedJson::article);
    static final ShownKind<EntityMentions> MENTIONS =
            new ShownKind<>(Kind.MENTIONS, "mention", EntityJson::of, EntityJson::of);
    static final ShownKind<Claim> CLAIMS = new ShownKind<>(Kind.CLAIMS, "claim", ClaimJson::of, ClaimJson::of);
    static final ShownKind<Alert> ALERTS = new ShownKind<>(Kind.ALERTS, "alert", AlertJson::of, AlertJson::of);
    static final ShownKind<Story> STORIES = new ShownKind<>(Kind.STORIES, "story", StoryJson::of, StoryJson::of);
    static final ShownKind<Statement> STATEMENTS =
            new ShownKind<>(Kind.STATEMENTS, "statement", StatementJson::of, StatementJson::of);
    static final ShownKind<Trend> TRENDS = new ShownKind<>(Kind.TRENDS, "trend", TrendJson::of, TrendJson::of);
    static final ShownKind<StoredDeadLetter> DEAD_LETTERS =
            new ShownKind<>(Kind.DEAD_LETTERS, "dead letter", DeadLetterJson::summary, DeadLetterJson::of);

    static final List<ShownKind<?>> ALL =
            List.of(ARTICLES, MENTIONS, CLAIMS, ALERTS, STORIES, STATEMENTS, TRENDS, DEAD_LETTERS);

    /** @throws BadParameterException when there is none of this name */
    static ShownKind<?> named(String name) {
        return ALL.stream()
                .filter(shown -> shown.kind().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadParameterException(
                        "kind",
                        "kind must be one of %s."
                                .formatted(ALL.stream()
                                        .map(shown -> shown.kind().name())
                                        .collect(Collectors.joining(", ")))));
    }
}
