package dev.wirewatch.web.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.formats.RecordJson;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedCredentials;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * The fields of the form of a feed, as they were typed.
 *
 * @param url of a feed that is there already as it may be shown; it never changes
 * @param scheme {@code basic}, {@code bearer}, {@code header}, or empty for no credentials
 * @param header its name, of the scheme {@code header}
 * @param secret where it is
 */
public record FeedForm(
        String url, String title, String category, boolean fullText, String scheme, String header, String secret) {

    static final FeedForm BLANK = new FeedForm("", "", "", false, "", "", "");

    static FeedForm of(Feed feed) {
        Optional<FeedCredentials> credentials = Optional.ofNullable(feed.getCredentials());
        return new FeedForm(
                ShownAddress.of(feed.getUrl()),
                Optional.ofNullable(feed.getTitle()).orElse(""),
                Optional.ofNullable(feed.getCategory()).orElse(""),
                feed.getFullText(),
                credentials
                        .map(FeedCredentials::getScheme)
                        .map(FormFields::word)
                        .orElse(""),
                credentials.map(FeedCredentials::getHeader).orElse(""),
                credentials.map(FeedCredentials::getSecret).orElse(""));
    }

    static FeedForm of(Context http) {
        return new FeedForm(
                FormFields.text(http, "url"),
                FormFields.text(http, "title"),
                FormFields.text(http, "category"),
                !FormFields.text(http, "fullText").isEmpty(),
                FormFields.text(http, "scheme"),
                FormFields.text(http, "header"),
                FormFields.text(http, "secret"));
    }

    /** The feed in the form that people write. @param before what it is until now */
    ObjectNode json(Optional<Feed> before) {
        ObjectNode json = before.map(RecordJson::of)
                .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("url", url));
        json.remove(List.of("title", "category", "credentials"));
        if (!title.isEmpty()) {
            json.put("title", title);
        }
        if (!category.isEmpty()) {
            json.put("category", category);
        }
        json.put("fullText", fullText);
        if (!scheme.isEmpty()) {
            json.putObject("credentials")
                    .put("scheme", scheme)
                    .put("header", scheme.equals("header") ? header : "")
                    .put("secret", secret);
        }
        return json;
    }
}
