package dev.wirewatch.bench;

import static dev.wirewatch.bench.MadeFeeds.escaped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** Stories as agencies send them: <a href="https://iptc.org/std/ninjs/">ninjs</a> 1.x and NewsML-G2. */
final class MadeWires {

    private MadeWires() {}

    static String ninjs(MadeStory story) {
        ObjectNode item = JsonNodeFactory.instance
                .objectNode()
                .put("uri", "urn:newsml:coastwire.example:20260301:" + story.number())
                .put("type", "text")
                .put("mimetype", "text/html")
                .put("version", "1")
                .put("versioncreated", story.published().toString())
                .put("firstcreated", story.published().toString())
                .put("pubstatus", "usable")
                .put("urgency", 4)
                .put("language", "en")
                .put("headline", story.headline())
                .put("byline", "By " + story.byline())
                .put("body_html", MadeFeeds.html(story));
        story.keywords().forEach(word -> item.withArray("subject")
                .addObject()
                .put("code", "cw:" + word)
                .put("scheme", "https://coastwire.example/topics/")
                .put("name", word));
        return item.toString();
    }

    static String newsMessage(List<MadeStory> stories) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
                <header><sent>%s</sent><sender>coastwire.example</sender></header>
                <itemSet>
                %s</itemSet></newsMessage>
                """
                .formatted(
                        stories.get(0).published(),
                        stories.stream().map(MadeWires::newsItem).collect(Collectors.joining()));
    }

    private static String newsItem(MadeStory story) {
        return """
                <newsItem guid="urn:newsml:coastwire.example:20260301:%d" version="1" standard="NewsML-G2" \
                standardversion="2.33" conformance="power" xml:lang="en">
                <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
                <itemMeta><itemClass qcode="ninat:text"/><provider><name>Coastwire</name></provider>
                <versionCreated>%s</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
                <contentMeta><urgency>4</urgency><contentCreated>%s</contentCreated>
                <creator><name>%s</name></creator><language tag="en"/>
                %s<headline>%s</headline></contentMeta>
                <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
                <head><title>%s</title></head><body>
                %s</body></html></inlineXML></contentSet></newsItem>
                """
                .formatted(
                        story.number(),
                        story.published(),
                        story.published(),
                        escaped(story.byline()),
                        story.keywords().stream()
                                .map(word -> "<keyword>" + word + "</keyword>\n")
                                .collect(Collectors.joining()),
                        escaped(story.headline()),
                        escaped(story.headline()),
                        MadeFeeds.html(story));
    }
}
