package dev.wirewatch.bench;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** Stories as feeds that hold their whole texts. */
final class MadeFeeds {

    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private MadeFeeds() {}

    static String rss(List<MadeStory> stories) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
                xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
                <title>Coastwire</title><link>https://coastwire.example/</link><language>en</language><ttl>30</ttl>
                %s</channel></rss>
                """
                .formatted(stories.stream().map(MadeFeeds::item).collect(Collectors.joining()));
    }

    static String atom(List<MadeStory> stories) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <id>urn:coastwire</id><title>Coastwire</title><updated>%s</updated>
                <link rel="self" href="https://coastwire.example/atom"/>
                %s</feed>
                """
                .formatted(
                        stories.get(0).published(),
                        stories.stream().map(MadeFeeds::entry).collect(Collectors.joining()));
    }

    private static String item(MadeStory story) {
        return """
                <item><title>%s</title><link>%s</link><guid isPermaLink="false">urn:coastwire:%d</guid>
                <pubDate>%s</pubDate><dc:creator>%s</dc:creator>
                %s<description>%s</description>
                <content:encoded><![CDATA[%s]]></content:encoded></item>
                """
                .formatted(
                        escaped(story.headline()),
                        escaped(story.address()),
                        story.number(),
                        RFC_822.format(story.published()),
                        escaped(story.byline()),
                        story.keywords().stream()
                                .map(word -> "<category>" + word + "</category>\n")
                                .collect(Collectors.joining()),
                        escaped("<p>" + escaped(story.paragraphs().get(0)) + "</p>"),
                        html(story));
    }

    private static String entry(MadeStory story) {
        return """
                <entry><id>urn:coastwire:%d</id><title>%s</title><link rel="alternate" href="%s"/>
                <published>%s</published><updated>%s</updated><author><name>%s</name></author>
                %s<summary>%s</summary>
                <content type="html">%s</content></entry>
                """
                .formatted(
                        story.number(),
                        escaped(story.headline()),
                        escaped(story.address()),
                        story.published(),
                        story.published(),
                        escaped(story.byline()),
                        story.keywords().stream()
                                .map(word -> "<category term=\"" + word + "\"/>\n")
                                .collect(Collectors.joining()),
                        escaped(story.paragraphs().get(0)),
                        escaped(html(story)));
    }

    static String html(MadeStory story) {
        return story.paragraphs().stream()
                .map(text -> "<p>" + escaped(text) + "</p>\n")
                .collect(Collectors.joining());
    }

    static String escaped(String text) {
        return Entities.escape(text);
    }
}
