package dev.wirewatch.codec;

import static dev.wirewatch.codec.JsonValues.array;
import static dev.wirewatch.codec.JsonValues.text;
import static dev.wirewatch.codec.JsonValues.texts;
import static dev.wirewatch.codec.JsonValues.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryEntity;
import java.util.List;

/** A version of a story as JSON. Fields are added, never changed. */
public final class StoryJson {

    private StoryJson() {}

    public static ObjectNode of(Story story) {
        ObjectNode json = JsonValues.object();
        json.put("id", story.getId());
        json.put("version", story.getVersion());
        json.put("state", token(story.getState()));
        json.put("headline", story.getHeadline());
        json.put("firstSeenAt", text(story.getFirstSeenAt()));
        json.put("lastSeenAt", text(story.getLastSeenAt()));
        json.put("change", token(story.getChange()));
        json.set("latest", article(story.getLatest()));
        json.set("articles", array(story.getArticles(), StoryJson::article));
        json.put("articleCount", story.getArticleCount());
        json.put("copyCount", story.getCopyCount());
        json.put("sourceCount", story.getSourceCount());
        json.set("sources", texts(story.getSources()));
        json.set("entities", array(story.getEntities(), StoryJson::entity));
        return json;
    }

    private static ObjectNode article(StoryArticle article) {
        ObjectNode json = ArticleRefJson.of(article.getArticle());
        json.put("copyOf", text(article.getCopyOf()));
        json.put("corrects", text(article.getCorrects()));
        json.set("changed", array(article.getChanged(), change -> texts(List.of(change.getFrom(), change.getTo()))));
        json.put("killed", article.getKilled());
        return json;
    }

    private static ObjectNode entity(StoryEntity entity) {
        return JsonValues.object()
                .put("id", entity.getId())
                .put("type", token(entity.getType()))
                .put("name", entity.getName())
                .put("mentions", entity.getMentions());
    }
}
