package dev.wirewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.StoryEntity;
import dev.wirewatch.schemas.StoryState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People script against it: fields are added, never changed. */
class StoryJsonTest {

    private static final Instant TIME = Instant.parse("2026-03-01T09:30:05Z");
    private static final StoryArticle FIRST = new StoryArticle(
            new ArticleRef("a", 2, "Coastwire", "Port shut", null, null, TIME), null, null, List.of(), true);
    private static final StoryArticle SECOND = new StoryArticle(
            new ArticleRef("b", 1, "Tarn Echo", "Quay shut", "https://tarn.example/1", TIME, TIME),
            "a",
            "c",
            List.of(new FigureChange("36", "46")),
            false);

    @Test
    void aStory() {
        Story story = new Story(
                "a",
                2,
                StoryState.OPEN,
                "Quay shut",
                TIME,
                TIME.plusSeconds(60),
                StoryChange.ADDED,
                SECOND,
                List.of(FIRST, SECOND),
                1,
                1,
                1,
                List.of("Coastwire"),
                List.of(new StoryEntity("org:port", EntityType.ORGANIZATION, "Port", 3)));
        String second =
                """
                {"id":"b","revision":1,"source":"Tarn Echo","headline":"Quay shut","url":"https://tarn.example/1",\
                "published":"2026-03-01T09:30:05Z","receivedAt":"2026-03-01T09:30:05Z","copyOf":"a","corrects":"c",\
                "changed":[["36","46"]],"killed":false}""";

        assertThat(StoryJson.of(story))
                .hasToString(
                        """
                        {"id":"a","version":2,"state":"open","headline":"Quay shut","firstSeenAt":"2026-03-01T09:30:05Z",\
                        "lastSeenAt":"2026-03-01T09:31:05Z","change":"added","latest":%s,"articles":[\
                        {"id":"a","revision":2,"source":"Coastwire","headline":"Port shut","url":"","published":"",\
                        "receivedAt":"2026-03-01T09:30:05Z","copyOf":"","corrects":"","changed":[],"killed":true},%s],\
                        "articleCount":1,"copyCount":1,"sourceCount":1,"sources":["Coastwire"],"entities":[\
                        {"id":"org:port","type":"organization","name":"Port","mentions":3}]}"""
                                .formatted(second, second));
    }
}
