package dev.wirewatch.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;

/** What was found in a document as JSON, as {@code annotate} prints it. Fields are added, never changed. */
public final class AnnotationJson {

    private static final int FIRST_REVISION = 1;

    /** BCP 47's tag for a language that is not determined. */
    private static final String UNDETERMINED = "und";

    private AnnotationJson() {}

    public static ObjectNode of(Document document, Annotation annotation) {
        String text = document.text();
        ObjectNode json = JsonValues.object();
        json.put("article", document.id());
        json.put("language", annotation.language().orElse(UNDETERMINED));
        json.set("skipped", JsonValues.spans(Spans.encode(annotation.skipped())));
        json.set("entities", JsonValues.array(ArticleCodec.entities(annotation, text), EntityJson::inDocument));
        json.set(
                "claims",
                JsonValues.array(ArticleCodec.claims(annotation, FIRST_REVISION, text), ClaimJson::inDocument));
        return json;
    }
}
