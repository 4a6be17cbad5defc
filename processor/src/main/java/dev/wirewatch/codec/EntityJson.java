package dev.wirewatch.codec;

import static dev.wirewatch.codec.JsonValues.array;
import static dev.wirewatch.codec.JsonValues.texts;
import static dev.wirewatch.codec.JsonValues.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Mention;

/** An entity as JSON. Its fields are the same wherever it is printed; they are added to, never changed. */
public final class EntityJson {

    private EntityJson() {}

    /** An entity for a reader who does not have its document: with the words of each mention, and its article. */
    public static ObjectNode of(EntityMentions mentions) {
        Entity entity = mentions.getEntity();
        ObjectNode json = inDocument(entity);
        json.set(
                "mentionTexts",
                texts(entity.getMentions().stream().map(Mention::getText).toList()));
        json.put("snippet", mentions.getSnippet());
        json.set("article", ArticleRefJson.of(mentions.getArticle()));
        return json;
    }

    /** An entity together with its document, which the spans point into. */
    static ObjectNode inDocument(Entity entity) {
        ObjectNode json = JsonValues.object();
        json.put("id", entity.getId());
        json.put("type", token(entity.getType()));
        json.put("name", entity.getName());
        json.set("mentions", array(entity.getMentions(), mention -> JsonValues.span(mention.getSpan())));
        json.set("candidates", texts(entity.getCandidates()));
        return json;
    }
}
