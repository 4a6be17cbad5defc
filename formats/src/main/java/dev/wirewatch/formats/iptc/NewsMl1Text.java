package dev.wirewatch.formats.iptc;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * The text of a content item of NewsML 1: NITF, XHTML or paragraphs alone as elements, or HTML or plain text as
 * characters. Content of other kinds, such as a picture, is blank.
 */
record NewsMl1Text(String headline, List<String> bylines, String body) {

    private static final NewsMl1Text NONE = new NewsMl1Text("", List.of(), "");

    static NewsMl1Text of(XmlElement content) {
        String media = content.first("MediaType")
                .map(type -> type.attribute("FormalName").toLowerCase(Locale.ROOT))
                .orElse("text");
        return media.contains("text")
                ? content.first("DataContent")
                        .or(() -> content.first("Encoding", "DataContent"))
                        .map(data -> data(content, data))
                        .orElse(NONE)
                : NONE;
    }

    private static NewsMl1Text data(XmlElement content, XmlElement data) {
        if (!data.anywhere("nitf", "body.content").isEmpty()) {
            NitfText story = NitfText.of(data);
            return new NewsMl1Text(story.headline(), story.bylines(), story.body());
        }
        if (data.children().findAny().isPresent()) {
            XhtmlText story = XhtmlText.of(data);
            return new NewsMl1Text(story.headline(), story.bylines(), story.body());
        }
        boolean encoded = content.first("Encoding")
                .filter(encoding ->
                        encoding.attribute("Notation").toLowerCase(Locale.ROOT).contains("64"))
                .isPresent();
        return new NewsMl1Text("", List.of(), PlainParagraphs.of(encoded ? decoded(data.text()) : data.text()));
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // not what it says, and so no text to read
        }
    }
}
