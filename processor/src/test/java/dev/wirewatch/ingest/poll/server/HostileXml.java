package dev.wirewatch.ingest.poll.server;

import java.util.List;

/** Feeds that are made to break parsers. */
final class HostileXml {

    private static final int LAUGHS = 9;

    private HostileXml() {}

    /** Ten to the ninth power of one word, if entities were expanded. */
    static String billionLaughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ferry\">");
        for (int i = 1; i <= LAUGHS; i++) {
            entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return withDoctype(entities.toString(), "&l" + LAUGHS + ";");
    }

    /** Entities that stand in a file and at an address of this server. */
    static String externalEntity(Request request) {
        String entities = "<!ENTITY file SYSTEM \"file:///etc/passwd\"><!ENTITY page SYSTEM \"http://%s/entity\">"
                .formatted(request.header("Host").orElse(""));
        return withDoctype(entities, "&file; and &page;");
    }

    static String deep(int levels) {
        return SampleFeed.RSS_START + "<title>Deep</title><item><guid>urn:deep:1</guid><title>Deep</title><description>"
                + "<b>".repeat(levels) + "bottom" + "</b>".repeat(levels)
                + "</description></item>" + SampleFeed.RSS_END;
    }

    /** Two whole items, and half of a third. */
    static String cutInAnItem(String path) {
        String whole = SampleFeed.fixed(path, 3);
        return whole.substring(0, whole.indexOf("ferry 3 had") + 5);
    }

    private static String withDoctype(String entities, String text) {
        return SampleFeed.rss(
                        "Hostile", List.of(SampleItem.numbered("/hostile", 1).with(text)))
                .replaceFirst("\n", "\n<!DOCTYPE rss [" + entities + "]>\n");
    }
}
